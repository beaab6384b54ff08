import { model } from "@medusajs/framework/utils"
import { ACTOR_KINDS, SELLER_ORDER_STATES } from "../../../types/trade"
import { SellerOrder } from "./seller-order"

/** Who moved a seller order from where to where, when and why. */
export const SellerOrderEvent = model
  .define(
    { name: "seller_order_event", tableName: "seller_order_event" },
    {
      id: model.id({ prefix: "sorde" }).primaryKey(),
      seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "events" }),
      from_state: model.enum([...SELLER_ORDER_STATES]).nullable(),
      to_state: model.enum([...SELLER_ORDER_STATES]),
      actor_kind: model.enum([...ACTOR_KINDS]),
      actor_id: model.text().nullable(),
      reason: model.text().nullable(),
      at: model.dateTime(),
    }
  )
  .indexes([{ on: ["seller_order_id", "at"] }])
