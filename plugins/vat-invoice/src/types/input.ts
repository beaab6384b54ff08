import type { InvoiceKind } from "../domain/eligibility"
import type { Medium } from "../domain/invoice-number"
import type { Recipient, SellerSnapshot, TitleSnapshot } from "./snapshots"

/** Somebody signed in, or whoever holds the code of the order. */
export type RequestOwner = { customer_id: string } | { order_key: string }

/** A title as typed; `tax_id_confirmed` passes a check character that does not fit. */
export type TitleInput = Partial<Omit<TitleSnapshot, "kind" | "name">> &
  Pick<TitleSnapshot, "kind" | "name"> & {
    tax_id_confirmed?: boolean
    recipient?: Recipient | null
  }

/** One line to invoice, with the money behind it. */
export type InvoiceLineInput = {
  order_line_id: string
  name: string
  /** 19 digits of 商品和服务税收分类编码, when the listing has it. */
  tax_code?: string | null
  unit: string
  /** Decimal, as sold: "2.5" jin stays 2.5. */
  quantity: string | number
  /** Tax included, after discounts. */
  amount_fen: number
  rate_bp: number
  exempt: boolean
  /** The law behind the rate or the exemption. */
  legal_ref?: string | null
  paid_fen: number
  refunded_fen: number
  /** Invoiced elsewhere; what this module knows is added by itself. */
  invoiced_fen?: number
}

/** One seller's share of one order; becomes one invoice. */
export type InvoiceGroupInput = {
  seller_order_id: string
  order_id: string
  order_display_id: string
  seller: Omit<SellerSnapshot, "bank_account"> & { bank_account?: string | null }
  lines: InvoiceLineInput[]
}

/** Input of `createInvoiceRequestWorkflow`. */
export type CreateInvoiceRequestInput = {
  owner: RequestOwner
  /** A saved title of the owner … */
  title_id?: string
  /** … or one typed for this request alone. */
  title?: TitleInput
  medium: Medium
  kind: InvoiceKind
  groups: InvoiceGroupInput[]
  /** Where the paper goes; the title's recipient when absent. */
  recipient?: Recipient | null
  /** The same key gives the same request; by default owner and order lines make it. */
  idempotency_key?: string
}

/** Who did something to a request; `system` for webhooks and jobs. */
export type Actor = { type: "customer" | "user" | "guest" | "system"; id: string | null }
