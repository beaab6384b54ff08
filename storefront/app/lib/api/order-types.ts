import type { LocalText } from "../../i18n/language"
import type { PaymentWay } from "./payment-types"

/** One line of a parcel's history. */
export type ParcelEvent = {
  at: string
  text: LocalText | string
  location?: string | null
  status: string
}

/** A parcel with its waybill. */
export type Parcel = {
  shipment_id: string
  carrier: { code: string; name: LocalText | string }
  tracking_number: string | null
  status: string
  status_text: LocalText
  events: ParcelEvent[]
}

/** One line of any timeline: orders, parcels, invoices and posted paper alike. */
export type TimelineEntry = { at: string; kind: string; text: LocalText; place?: string | null }

/** One seller's share of an order, as its buyer sees it. */
export type SellerShare = {
  display_id: string
  seller: { handle: string; name: LocalText } | null
  state: string
  state_text: LocalText
  items_fen: number
  freight_fen: number
  total_fen: number
  parcel: Parcel | null
}

/** One line of an order; `promise_date` (`YYYY-MM-DD`) of what was ordered ahead of its season. */
export type OrderedItem = {
  title: LocalText | string
  quantity: number
  amount_fen: number
  image: string | null
  promise_date: string | null
}

/** The order behind an order code. */
export type OrderView = {
  id: string
  display_id: number
  key: string
  placed_at: string
  total_fen: number
  /** How it is paid, and whether it has been. */
  way: PaymentWay
  paid: boolean
  address: CourierAddress
  items: OrderedItem[]
  seller_orders: SellerShare[]
  timeline: TimelineEntry[]
}

export type CourierAddress = {
  first_name?: string | null
  phone?: string | null
  province?: string | null
  city?: string | null
  address_1?: string | null
  metadata?: Record<string, unknown> | null
}

/** An invoice request, as lists and orders show it. */
export type InvoiceRequestCard = {
  id: string
  display_no: number
  state: string
  state_text: LocalText
}
