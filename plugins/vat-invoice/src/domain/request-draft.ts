import type { InvoiceKind } from "./eligibility"
import type { Medium } from "./invoice-number"
import type { TaxAmounts } from "./line-tax"
import type { Actor, InvoiceGroupInput, InvoiceLineInput } from "../types/input"
import type { Recipient, SellerSnapshot, TitleSnapshot } from "../types/snapshots"

/** A line with its tax worked out. */
export type DraftLine = InvoiceLineInput & TaxAmounts & { quantity: string }

/** One invoice to be, with its sums. */
export type DraftInvoice = Omit<InvoiceGroupInput, "seller" | "lines"> &
  TaxAmounts & { seller: SellerSnapshot; lines: DraftLine[] }

/** A checked request, ready to be written in one transaction. */
export type RequestDraft = {
  customer_id: string | null
  order_key: string | null
  idempotency_key: string
  medium: Medium
  kind: InvoiceKind
  title: TitleSnapshot
  title_id: string | null
  recipient: Recipient | null
  total_fen: number
  invoices: DraftInvoice[]
  actor: Actor
}
