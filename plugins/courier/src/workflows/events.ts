/** Events of this plugin; each carries `CourierEventData`, ids only. */
export const CourierEvents = {
  /** The carrier has made out the waybill. */
  BOOKED: "courier.shipment.booked",
  /** The fold of the history has given another status. */
  STATUS_CHANGED: "courier.shipment.status_changed",
  /** Delivered, and confirmed by a signed query. */
  DELIVERED: "courier.shipment.delivered",
} as const

/** What every event carries. */
export type CourierEventData = {
  id: string
  subject_type: string
  subject_id: string
  status: string
}
