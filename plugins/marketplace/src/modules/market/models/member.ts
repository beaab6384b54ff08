import { model } from "@medusajs/framework/utils"

/** A person who may act for sellers; the actor type of seller tokens. */
export const Member = model
  .define(
    { name: "member", tableName: "market_member" },
    {
      id: model.id({ prefix: "mem" }).primaryKey(),
      name: model.text(),
      /** E.164, as proven at sign-in; never what somebody typed. */
      phone: model.text().nullable(),
    }
  )
  .indexes([{ on: ["phone"] }])
