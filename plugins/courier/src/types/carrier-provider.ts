import type { MonitoringSignal } from "../domain/monitoring"
import type { ShipmentStatus } from "../domain/shipment-status"
import type { Party } from "./party"

/** One scan as a carrier tells it, already in our words. */
export type CarrierScan = {
  /** The carrier's own code, kept for the record; null where it sent none. */
  code: string | null
  /** Null where the code is unknown to us. */
  status: ShipmentStatus | null
  text: string
  location: string | null
  occurred_at: Date
}

/** What is known of a parcel after a query or a push: its whole history, in any order. */
export type CarrierTrack = {
  carrier_code: string
  tracking_number: string
  scans: CarrierScan[]
  /** What the aggregator says about its watching; null when it was only asked. */
  signal: MonitoringSignal | null
  /** Set when the aggregator found out that the number belongs to another carrier. */
  corrected_carrier?: string
  /** Codes that the status table does not know; to be looked at by a person. */
  unknown_codes: string[]
}

/** What a carrier needs to make out a waybill. */
export type WaybillOrder = {
  /** Our shipment's id: asking twice with one id gives one waybill. */
  order_id: string
  carrier_code: string
  sender: Party
  recipient: Party
  weight_grams: number
  goods_text: string
}

/** A waybill made out by the carrier. */
export type Waybill = { tracking_number: string; label_url: string | null }

/** Which parcel is meant. Some carriers (SF) only answer to those who know a phone number of it. */
export type ParcelKey = { carrier_code: string; tracking_number: string; phone: string }

/** Everything needed to be told about a parcel. The salt must stay the same when subscribing again. */
export type Subscription = ParcelKey & { callback_url: string; salt: string }

/** A way to carriers: an aggregator or one carrier's own interface. Refusals are thrown as `CarrierError`. */
export interface CarrierProvider {
  /** True when this provider can book and follow parcels of the carrier. */
  supports(carrierCode: string): boolean
  bookWaybill(order: WaybillOrder): Promise<Waybill>
  subscribe(subscription: Subscription): Promise<void>
  /** Asks for the history over a signed channel. */
  query(parcel: ParcelKey): Promise<CarrierTrack>
  /** Checks the signature of a push and reads it. Throws a fault when it is not genuine or not readable. */
  readPush(body: Record<string, unknown>, salt: string): CarrierTrack
  /** The body which tells the sender of a push that it has arrived. */
  acknowledgement(): Record<string, unknown>
}
