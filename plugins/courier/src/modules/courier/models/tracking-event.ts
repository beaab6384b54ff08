import { model } from "@medusajs/framework/utils"
import { SHIPMENT_STATUSES } from "../../../domain/shipment-status"
import { Shipment } from "./shipment"

/** One immutable line of a shipment's history; written once, never changed. */
export const TrackingEvent = model
  .define("courier_tracking_event", {
    id: model.id({ prefix: "ctrk" }).primaryKey(),
    fingerprint: model.text(),
    code: model.text().nullable(),
    // Null where the carrier's code is unknown to us: history keeps the line, the status stays.
    status: model.enum([...SHIPMENT_STATUSES]).nullable(),
    text: model.text(),
    location: model.text().nullable(),
    occurred_at: model.dateTime(),
    received_at: model.dateTime(),
    source: model.enum(["push", "query", "staff"]),
    shipment: model.belongsTo(() => Shipment, { mappedBy: "events" }),
  })
  .indexes([{ on: ["shipment_id", "fingerprint"], unique: true }])
