import type { LocalText } from "@xiangji/kernel"
import type { InvoiceKind, IssuanceRoute } from "../domain/eligibility"
import type { Medium } from "../domain/invoice-number"
import type { RequestEventKind } from "../domain/request-events"
import type { RequestState } from "../domain/request-states"
import type { FieldCheck } from "../domain/tax-id"
import type { Recipient, SellerSnapshot, TitleSnapshot } from "./snapshots"

/** A saved title, with what should still be said about it. */
export type TitleView = TitleSnapshot & {
  id: string
  tax_id_confirmed: boolean
  recipient: Recipient | null
  checks: FieldCheck[]
}

/** One line of a request's timeline; merges with a shipment's. */
export type TimelineEntry = { at: string; kind: RequestEventKind; text: LocalText }

/** An official file kept with an invoice. */
export type DocumentView = {
  id: string
  file_name: string
  mime_type: string
  size: number
  sha256: string
}

/** One line of an invoice. */
export type InvoiceLineView = {
  line_no: number
  order_line_id: string
  name: string
  tax_code: string | null
  unit: string
  quantity: string
  gross_fen: number
  net_fen: number
  tax_fen: number
  rate_bp: number
  exempt: boolean
  legal_ref: string | null
}

/** One invoice, draft or issued. */
export type InvoiceView = {
  id: string
  state: "draft" | "issued"
  kind: InvoiceKind
  medium: Medium
  issuance_route: IssuanceRoute
  seller: SellerSnapshot
  seller_order_id: string
  order_id: string
  order_display_id: string
  code: string
  number: string | null
  issued_on: string | null
  gross_fen: number
  net_fen: number
  tax_fen: number
  lines: InvoiceLineView[]
  documents: DocumentView[]
}

/** A request as pages show it, without its parts. */
export type RequestSummary = {
  id: string
  display_no: number
  customer_id: string | null
  order_key: string | null
  state: RequestState
  state_text: LocalText
  state_at: string
  medium: Medium
  kind: InvoiceKind
  title: TitleSnapshot
  recipient: Recipient | null
  total_fen: number
  currency_code: string
  reason: string | null
  shipment_id: string | null
  created_at: string
}

/** A request with its invoices and its timeline. */
export type RequestView = RequestSummary & { invoices: InvoiceView[]; timeline: TimelineEntry[] }

/** How many requests wait in one state, and since when. */
export type QueueCount = {
  state: RequestState
  state_text: LocalText
  count: number
  oldest_at: string
}
