import { model } from "@medusajs/framework/utils"
import { MEMBERSHIP_ROLES } from "../../../types/market"

/** An offer to the holder of a phone number to act for a seller. */
export const Invitation = model
  .define(
    { name: "invitation", tableName: "market_invitation" },
    {
      id: model.id({ prefix: "inv" }).primaryKey(),
      seller_id: model.text(),
      /** E.164. */
      phone: model.text(),
      /** How the seller calls them. */
      name: model.text().nullable(),
      role: model.enum([...MEMBERSHIP_ROLES]),
      /** What an agent may do, and for how long; becomes the mandate. */
      scopes: model.array(),
      valid_from: model.dateTime().nullable(),
      valid_to: model.dateTime().nullable(),
      invited_by: model.text(),
      expires_at: model.dateTime(),
      accepted_at: model.dateTime().nullable(),
      declined_at: model.dateTime().nullable(),
      revoked_at: model.dateTime().nullable(),
      /** Who accepted or declined. */
      member_id: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["phone"] },
    {
      name: "IDX_market_invitation_one_open",
      on: ["seller_id", "phone"],
      unique: true,
      where:
        "accepted_at IS NULL AND declined_at IS NULL AND revoked_at IS NULL AND deleted_at IS NULL",
    },
  ])
