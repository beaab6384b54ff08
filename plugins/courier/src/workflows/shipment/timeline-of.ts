import type { MedusaContainer } from "@medusajs/framework/types"
import type { LocalText } from "@xiangji/kernel"
import { carrierName } from "../../domain/carriers"
import { inEventTime } from "../../domain/fold-events"
import { STATUS_TEXT, type ShipmentStatus } from "../../domain/shipment-status"
import type { ShipmentRow, TrackingEventRow } from "../../modules/courier/types"
import { courierService } from "../courier-service"

/** One parcel's story for pages: the same for goods and posted invoices. */
export type ShipmentTimeline = {
  shipment_id: string
  subject_type: string
  subject_id: string
  carrier: { code: string; name: LocalText }
  /** Null until the carrier has made out the waybill. */
  tracking_number: string | null
  status: ShipmentStatus
  status_text: LocalText
  status_at: Date | null
  /** Newest first. */
  events: TimelineLine[]
}

/** One scan as pages show it. */
export type TimelineLine = {
  at: Date
  /** The carrier's own words, Chinese only. */
  text: string
  location: string | null
  /** Null where the carrier's code is unknown to us. */
  status: ShipmentStatus | null
  status_text: LocalText
}

const UNKNOWN_TEXT: LocalText = { zh: "物流更新", en: "Update" }

/** The parcels of the subjects, each with its history. Cancelled ones are left out. */
export async function timelineOf(
  container: Pick<MedusaContainer, "resolve">,
  { subject_type, subject_ids }: { subject_type: string; subject_ids: string[] }
): Promise<ShipmentTimeline[]> {
  if (!subject_ids.length) return []
  const shipments = await courierService(container).listShipments(
    { subject_type, subject_id: subject_ids, status: { $ne: "cancelled" } },
    { relations: ["events"], order: { created_at: "ASC" } }
  )
  return shipments.map(parcelTimeline)
}

/** A shipment with its history as pages show it. */
export function parcelTimeline(
  shipment: ShipmentRow & { events: TrackingEventRow[] }
): ShipmentTimeline {
  const { id, subject_type, subject_id, carrier_code, tracking_number, status, status_at } =
    shipment
  return {
    shipment_id: id,
    subject_type,
    subject_id,
    carrier: { code: carrier_code, name: carrierName(carrier_code) },
    tracking_number,
    status,
    status_text: STATUS_TEXT[status],
    status_at,
    events: inEventTime(shipment.events, new Date())
      .reverse()
      .map(({ occurred_at, text, location, status }) => ({
        at: occurred_at,
        text,
        location,
        status,
        status_text: status ? STATUS_TEXT[status] : UNKNOWN_TEXT,
      })),
  }
}
