import { model } from "@medusajs/framework/utils"

/** One decision about a seller or a listing: who, when, and the reason given. */
export const ReviewNote = model
  .define(
    { name: "review_note", tableName: "market_review_note" },
    {
      id: model.id({ prefix: "rvn" }).primaryKey(),
      subject_type: model.enum(["seller", "listing", "application"]),
      subject_id: model.text(),
      from_state: model.text(),
      to_state: model.text(),
      reason: model.text().nullable(),
      /** Reasons by field, where something was sent back to be corrected. */
      notes: model.json().nullable(),
      actor_id: model.text().nullable(),
    }
  )
  .indexes([{ on: ["subject_type", "subject_id"] }])
