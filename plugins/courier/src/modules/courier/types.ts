import type { InferTypeOf } from "@medusajs/framework/types"
import type { Milestone as MilestoneName } from "../../domain/milestones"
import type { ShipmentStatus } from "../../domain/shipment-status"
import type { Party } from "../../types/party"
import type { Shipment } from "./models/shipment"
import type { TrackingEvent } from "./models/tracking-event"

/** A shipment as stored, without its history. */
export type ShipmentRow = Omit<InferTypeOf<typeof Shipment>, "events" | "milestones">

/** One stored line of a shipment's history. */
export type TrackingEventRow = Omit<InferTypeOf<typeof TrackingEvent>, "shipment">

/** What is needed to book a parcel. */
export type NewShipment = {
  subject_type: string
  subject_id: string
  carrier_code: string
  sender: Party
  recipient: Party
  weight_grams: number
  goods_text: string
}

/** What recording a carrier's report has changed. */
export type RecordedTracking = {
  shipment: ShipmentRow
  status_before: ShipmentStatus
  added_events: number
  /** Milestones reached by this report for the first time. */
  milestones: MilestoneName[]
  /** How soon the carrier may be asked to confirm a new delivery; null when there is none to confirm. */
  confirm_in_ms: number | null
}
