import { model } from "@medusajs/framework/utils"

/** A person who may act for sellers; the actor type of seller tokens. */
export const Member = model.define(
  { name: "member", tableName: "market_member" },
  {
    id: model.id({ prefix: "mem" }).primaryKey(),
    name: model.text(),
    phone: model.text().nullable(),
  }
)
