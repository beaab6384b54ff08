type LocalText = { zh: string; en: string }

/** A shipment as `/admin/courier/shipments` tells it. */
export type Shipment = {
  id: string
  subject_type: string
  subject_id: string
  carrier_name: LocalText
  tracking_number: string | null
  status: string
  status_text: LocalText
  status_at: string | null
  monitoring_text: LocalText
  booking_state: "pending" | "booked" | "failed"
  delivery_confirmed_at: string | null
  recipient: { name?: string; district?: string; city?: string }
  goods_text: string
  weight_grams: number
  last_error: string | null
  created_at: string
}

/** One scan of its history. */
export type ShipmentEvent = { at: string; text: string; location: string | null; status: string }

/** Colours that clerks can tell apart at a glance: done, moving, needs somebody. */
export function badgeColor(status: string, booking: Shipment["booking_state"]) {
  if (booking === "failed" || ["held", "lost", "attempt_failed"].includes(status)) return "red"
  if (status === "delivered") return "green"
  if (["returning", "returned"].includes(status)) return "orange"
  return status === "created" ? "grey" : "blue"
}
