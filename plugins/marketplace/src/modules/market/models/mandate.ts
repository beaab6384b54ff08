import { model } from "@medusajs/framework/utils"

/** A seller's dated, scoped, revocable permission for an agent. */
export const Mandate = model
  .define(
    { name: "mandate", tableName: "market_mandate" },
    {
      id: model.id({ prefix: "mdt" }).primaryKey(),
      seller_id: model.text(),
      member_id: model.text(),
      scopes: model.array(),
      valid_from: model.dateTime(),
      valid_to: model.dateTime().nullable(),
      revoked_at: model.dateTime().nullable(),
      /** The member who gave it. */
      granted_by: model.text().nullable(),
      revoked_by: model.text().nullable(),
    }
  )
  .indexes([{ on: ["seller_id", "member_id"] }])
