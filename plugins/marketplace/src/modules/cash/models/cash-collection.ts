import { model } from "@medusajs/framework/utils"
import { CASH_STATES } from "../../../types/cash"

/** What a rider or hub took from the buyer for one seller order, until it is counted in. */
export const CashCollection = model
  .define(
    { name: "cash_collection", tableName: "cash_collection" },
    {
      id: model.id({ prefix: "ccol" }).primaryKey(),
      order_id: model.text(),
      seller_order_id: model.text(),
      /** A carrier's code or a hub's id. */
      collector: model.text(),
      /** The box it was paid for: core's fulfilment. */
      parcel_id: model.text().nullable(),
      /** The waybill's number, by which the carrier accounts for it. */
      tracking_number: model.text().nullable(),
      amount_fen: model.number(),
      collected_at: model.dateTime(),
      state: model.enum([...CASH_STATES]).default("collected"),
      handover_id: model.text().nullable(),
      counted_fen: model.number().nullable(),
    }
  )
  .indexes([
    { on: ["seller_order_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["collector", "state", "collected_at"] },
    { on: ["handover_id"], where: "handover_id IS NOT NULL" },
    { on: ["tracking_number"], where: "tracking_number IS NOT NULL" },
  ])
