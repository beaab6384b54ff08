import type { LocalText } from "../../i18n/language"

export type TitleKind = "company" | "person"
export type Medium = "paper" | "digital"
export type InvoiceKind = "normal" | "special"

/** Where posted paper goes. */
export type Recipient = {
  name: string
  phone: string
  province: string
  city: string
  district?: string
  address: string
}

/** What a title carries when it is sent in. */
export type TitleInput = {
  kind: TitleKind
  name: string
  tax_id: string | null
  tax_id_confirmed?: boolean
  address?: string | null
  phone?: string | null
  bank?: string | null
  bank_account?: string | null
  recipient?: Recipient | null
}

export type Title = TitleInput & { id: string }

export type GuestInvoiceRequest = {
  title: TitleInput
  medium: Medium
  kind: InvoiceKind
  recipient?: Recipient | null
}

export type NewInvoiceRequest = {
  title_id: string
  order_keys: string[]
  medium: Medium
  kind: InvoiceKind
  recipient?: Recipient | null
}

/** One invoice of a request: one seller's share of one order. */
export type Invoice = {
  id: string
  state: "draft" | "issued"
  kind: InvoiceKind
  medium: Medium
  seller: { name: string }
  order_display_id: string
  gross_fen: number
  net_fen: number
  tax_fen: number
  code: string
  number: string | null
  issued_on: string | null
}

export type InvoiceRequest = {
  id: string
  display_no: number
  state: string
  state_text: LocalText
  created_at: string
  medium: Medium
  kind: InvoiceKind
  title: TitleInput
  recipient: Recipient | null
  total_fen: number
  reason: string | null
}

/** A request with its invoices. */
export type InvoiceRequestDetail = InvoiceRequest & { invoices: Invoice[] }
