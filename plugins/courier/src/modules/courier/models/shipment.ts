import { model } from "@medusajs/framework/utils"
import { MONITORING_STATES } from "../../../domain/monitoring"
import { SHIPMENT_STATUSES } from "../../../domain/shipment-status"
import { Milestone } from "./milestone"
import { TrackingEvent } from "./tracking-event"

/** One waybill at one carrier for one subject (a Medusa fulfilment, a posted invoice, …). */
export const Shipment = model
  .define("courier_shipment", {
    id: model.id({ prefix: "cship" }).primaryKey(),
    subject_type: model.text(),
    subject_id: model.text(),
    carrier_code: model.text(),
    tracking_number: model.text().nullable(),
    status: model.enum([...SHIPMENT_STATUSES]).default("created"),
    status_at: model.dateTime().nullable(),
    monitoring: model.enum([...MONITORING_STATES]).default("none"),
    booking_state: model.enum(["pending", "booked", "failed"]).default("pending"),
    booked_at: model.dateTime().nullable(),
    // Set once a signed query has confirmed the delivery; money and invoices wait for it.
    delivery_confirmed_at: model.dateTime().nullable(),
    sender: model.json(),
    recipient: model.json(),
    weight_grams: model.number(),
    goods_text: model.text(),
    label_url: model.text().nullable(),
    // The opaque part of the push address, and the key of its signature. Never leave the server but in subscribing.
    callback_token: model.text(),
    salt: model.text(),
    // The row is the truth: when somebody has to look at it next. Null = nobody has to.
    next_attempt_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
    last_polled_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
    events: model.hasMany(() => TrackingEvent, { mappedBy: "shipment" }),
    milestones: model.hasMany(() => Milestone, { mappedBy: "shipment" }),
  })
  .cascades({ delete: ["events", "milestones"] })
  .indexes([
    {
      name: "IDX_courier_shipment_active_subject",
      on: ["subject_type", "subject_id"],
      unique: true,
      where: "status <> 'cancelled' AND booking_state <> 'failed' AND deleted_at IS NULL",
    },
    {
      name: "IDX_courier_shipment_callback_token",
      on: ["callback_token"],
      unique: true,
    },
    {
      name: "IDX_courier_shipment_due",
      on: ["next_attempt_at"],
      where: "next_attempt_at IS NOT NULL AND deleted_at IS NULL",
    },
  ])
