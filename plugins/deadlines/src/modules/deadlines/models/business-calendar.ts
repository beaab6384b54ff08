import { model } from "@medusajs/framework/utils"

/** Office hours by weekday. */
export const BusinessCalendar = model
  .define(
    { name: "deadline_calendar", tableName: "deadline_calendar" },
    {
      id: model.id({ prefix: "dcal" }).primaryKey(),
      code: model.text(),
      /** `{zh, en}`. */
      name: model.json(),
      /** See `WeekHours`. */
      hours: model.json(),
      /** Years whose public holidays were taken from the published list; never taken twice. */
      seeded_years: model.json(),
    }
  )
  .indexes([{ on: ["code"], unique: true }])
