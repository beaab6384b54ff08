import { model } from "@medusajs/framework/utils"
import { CASE_ACTORS, CASE_STATES } from "../../../types/aftersales"
import { AfterSale } from "./after-sale"

/** Who moved a case from where to where, when and why. The database takes no changes to it. */
export const AfterSaleEvent = model
  .define(
    { name: "after_sale_event", tableName: "after_sale_event" },
    {
      id: model.id({ prefix: "asalev" }).primaryKey(),
      after_sale: model.belongsTo(() => AfterSale, { mappedBy: "events" }),
      from_state: model.enum([...CASE_STATES]).nullable(),
      to_state: model.enum([...CASE_STATES]),
      actor_kind: model.enum([...CASE_ACTORS]),
      actor_id: model.text().nullable(),
      reason: model.text().nullable(),
      at: model.dateTime(),
    }
  )
  .indexes([{ on: ["after_sale_id", "at"] }, { on: ["at"] }])
