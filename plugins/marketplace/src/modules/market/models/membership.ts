import { model } from "@medusajs/framework/utils"
import { MEMBERSHIP_ROLES } from "../../../types/market"

/** That a member belongs to a seller, and as what. An agent may do only what a mandate says. */
export const Membership = model
  .define(
    { name: "membership", tableName: "market_membership" },
    {
      id: model.id({ prefix: "msh" }).primaryKey(),
      seller_id: model.text(),
      member_id: model.text(),
      role: model.enum([...MEMBERSHIP_ROLES]),
      suspended_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["member_id", "seller_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id"] },
  ])
