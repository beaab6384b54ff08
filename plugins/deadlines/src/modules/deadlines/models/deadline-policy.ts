import { model } from "@medusajs/framework/utils"

/** Terms of a policy from a day on; takes the place of what the code defines. */
export const DeadlinePolicy = model
  .define(
    { name: "deadline_policy", tableName: "deadline_policy" },
    {
      id: model.id({ prefix: "dpol" }).primaryKey(),
      code: model.text(),
      calendar_code: model.text(),
      due_minutes: model.number(),
      warn_minutes: model.number(),
      escalate_minutes: model.json(),
      valid_from: model.dateTime(),
      valid_to: model.dateTime().nullable(),
      /** The operator who set it. */
      set_by: model.text().nullable(),
    }
  )
  .indexes([{ on: ["code", "valid_from"], unique: true }])
