import { model } from "@medusajs/framework/utils"
import {
  CASE_KINDS,
  CASE_ORIGINS,
  CASE_REASONS,
  CASE_STATES,
  REFUND_WAYS,
} from "../../../types/aftersales"
import { AfterSaleEvent } from "./after-sale-event"
import { AfterSaleLine } from "./after-sale-line"
import { AfterSalePhoto } from "./after-sale-photo"

/** One after-sales case 售后单 about one seller's share of an order. Amounts are whole fen. */
export const AfterSale = model
  .define(
    { name: "after_sale", tableName: "after_sale" },
    {
      id: model.id({ prefix: "asale" }).primaryKey(),
      /** For people: `1042-2-S1` is the first case about seller order 1042-2. */
      display_id: model.text(),
      order_id: model.text(),
      seller_order_id: model.text(),
      /** Null: the platform's own goods. */
      seller_id: model.text().nullable(),
      kind: model.enum([...CASE_KINDS]),
      origin: model.enum([...CASE_ORIGINS]),
      reason: model.enum([...CASE_REASONS]),
      note: model.text().nullable(),
      state: model.enum([...CASE_STATES]),
      state_at: model.dateTime(),
      /** Of the request that made it: asking twice over a bad line makes one case. */
      request_key: model.text().nullable(),
      /** Of freight, besides the lines. */
      freight_fen: model.number().default(0),
      /** Who gives up the goods' money, and the freight. */
      borne_by: model.enum(["seller", "platform"]),
      freight_borne_by: model.enum(["carrier", "seller", "platform"]),
      /** Decided to go back, freight and rounding included; null until it is. */
      refund_fen: model.number().nullable(),
      /** Whether the buyer had paid when it was decided; if not, there is just less to collect. */
      was_paid: model.boolean().nullable(),
      refund_way: model.enum([...REFUND_WAYS]).nullable(),
      /** Core's refund, or what an operator noted about the transfer. */
      refund_reference: model.text().nullable(),
      paid_at: model.dateTime().nullable(),
      sent_back_at: model.dateTime().nullable(),
      /** Carrier and number, as the buyer wrote them. */
      sent_back_by: model.text().nullable(),
      goods_received_at: model.dateTime().nullable(),
      /** Whether what came back can be sold again. */
      sellable: model.boolean().default(true),
      /** When core's order said the same as the share. */
      core_followed_at: model.dateTime().nullable(),
      /** When the job that carries it out looks at it next; null when it has nothing to do. */
      next_attempt_at: model.dateTime().nullable(),
      attempts: model.number().default(0),
      last_error: model.text().nullable(),
      lines: model.hasMany(() => AfterSaleLine, { mappedBy: "after_sale" }),
      photos: model.hasMany(() => AfterSalePhoto, { mappedBy: "after_sale" }),
      events: model.hasMany(() => AfterSaleEvent, { mappedBy: "after_sale" }),
    }
  )
  .indexes([
    { on: ["order_id"] },
    { on: ["seller_order_id"] },
    { on: ["seller_id", "state", "state_at"] },
    { on: ["state", "state_at"] },
    { on: ["next_attempt_at"], where: "next_attempt_at is not null" },
    { on: ["display_id"], unique: true },
    { on: ["request_key"], unique: true, where: "request_key is not null" },
  ])
