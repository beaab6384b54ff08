import type { IssuanceRoute, TaxpayerKind } from "../domain/eligibility"
import type { TitleKind } from "../domain/tax-id"

/** Where posted paper goes. */
export type Recipient = {
  name: string
  phone: string
  province: string
  city: string
  district?: string
  street?: string
  address: string
  postal_code?: string
}

/** Who an invoice is made out to, as it stood when it was asked for; later edits of the title do not reach it. */
export type TitleSnapshot = {
  kind: TitleKind
  name: string
  tax_id: string | null
  address: string | null
  phone: string | null
  bank: string | null
  bank_account: string | null
}

/** Who sells, as it stood when the invoice was asked for. */
export type SellerSnapshot = {
  id: string
  /** Legal name, as registered with the tax bureau. */
  name: string
  tax_id: string | null
  taxpayer_kind: TaxpayerKind
  issuance_route: IssuanceRoute
  address: string | null
  phone: string | null
  bank: string | null
  bank_account: string | null
}
