export type * from "../domain"
export type { CourierOptions, CourierPluginOptions } from "../modules/courier/options"
export type {
  NewShipment,
  RecordedTracking,
  ShipmentRow,
  TrackingEventRow,
} from "../modules/courier/types"
export type { ShipmentTimeline } from "../workflows/shipment/timeline-of"
export * from "./carrier-error"
export type * from "./carrier-provider"
export * from "./party"
