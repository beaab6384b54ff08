import { model } from "@medusajs/framework/utils"

/** A day that is not what its weekday says: a holiday, or a day off that is worked (调休). */
export const CalendarDay = model
  .define(
    { name: "deadline_calendar_day", tableName: "deadline_calendar_day" },
    {
      id: model.id({ prefix: "dday" }).primaryKey(),
      calendar_code: model.text(),
      /** `2026-10-01`. */
      date: model.text(),
      kind: model.enum(["holiday", "workday"]),
      /** `{zh, en}`. */
      name: model.json(),
      /** The operator who set it; null when it came with the published list. */
      set_by: model.text().nullable(),
    }
  )
  .indexes([{ on: ["calendar_code", "date"], unique: true }])
