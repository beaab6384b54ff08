import type { InferTypeOf } from "@medusajs/framework/types"
import {
  requestEventText,
  type RequestEventData,
  type RequestEventKind,
} from "../domain/request-events"
import { REQUEST_STATE_TEXT } from "../domain/request-states"
import type { VatInvoice } from "../modules/vat-invoice/models/vat-invoice"
import type { VatInvoiceLine } from "../modules/vat-invoice/models/vat-invoice-line"
import type { VatRequest } from "../modules/vat-invoice/models/vat-request"
import type { VatRequestEvent } from "../modules/vat-invoice/models/vat-request-event"
import type {
  DocumentView,
  InvoiceLineView,
  InvoiceView,
  RequestSummary,
  RequestView,
  TimelineEntry,
} from "../types/http"
import type { Recipient, SellerSnapshot, TitleSnapshot } from "../types/snapshots"

/** A request as stored. */
export type RequestRow = InferTypeOf<typeof VatRequest>
type InvoiceRow = InferTypeOf<typeof VatInvoice>
type LineRow = InferTypeOf<typeof VatInvoiceLine>
type EventRow = InferTypeOf<typeof VatRequestEvent>

/** A request as lists show it. */
export const requestSummary = (row: RequestRow): RequestSummary => ({
  id: row.id,
  display_no: row.display_no,
  customer_id: row.customer_id,
  order_key: row.order_key,
  state: row.state,
  state_text: REQUEST_STATE_TEXT[row.state],
  state_at: row.state_at.toISOString(),
  medium: row.medium,
  kind: row.kind,
  title: row.title as TitleSnapshot,
  recipient: row.recipient as Recipient | null,
  total_fen: row.total_fen,
  currency_code: row.currency_code,
  reason: row.reason,
  shipment_id: row.shipment_id,
  created_at: row.created_at.toISOString(),
})

/** A request with all that belongs to it. */
export const requestView = (row: RequestRow): RequestView => ({
  ...requestSummary(row),
  invoices: [...row.invoices].sort((a, b) => a.id.localeCompare(b.id)).map(invoiceView),
  timeline: timeline(row.events),
})

const timeline = (events: EventRow[]): TimelineEntry[] =>
  [...events]
    .sort((a, b) => a.sequence - b.sequence)
    .map((event) => {
      const kind = event.kind as RequestEventKind
      const text = requestEventText(kind, event.data as RequestEventData)
      return { at: event.occurred_at.toISOString(), kind, text }
    })

const invoiceView = (row: InvoiceRow): InvoiceView => ({
  id: row.id,
  state: row.state,
  kind: row.kind,
  medium: row.medium,
  issuance_route: row.issuance_route,
  seller: row.seller as SellerSnapshot,
  seller_order_id: row.seller_order_id,
  order_id: row.order_id,
  order_display_id: row.order_display_id,
  code: row.code,
  number: row.number,
  issued_on: row.issued_on,
  gross_fen: row.gross_fen,
  net_fen: row.net_fen,
  tax_fen: row.tax_fen,
  lines: [...row.lines].sort((a, b) => a.line_no - b.line_no).map(lineView),
  documents: row.documents.map(documentView),
})

const lineView = (row: LineRow): InvoiceLineView => ({
  line_no: row.line_no,
  order_line_id: row.order_line_id,
  name: row.name,
  tax_code: row.tax_code,
  unit: row.unit,
  quantity: row.quantity,
  gross_fen: row.gross_fen,
  net_fen: row.net_fen,
  tax_fen: row.tax_fen,
  rate_bp: row.rate_bp,
  exempt: row.exempt,
  legal_ref: row.legal_ref,
})

const documentView = ({ id, file_name, mime_type, size, sha256 }: DocumentView): DocumentView => ({
  id,
  file_name,
  mime_type,
  size,
  sha256,
})
