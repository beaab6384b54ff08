import type { LocalText } from "@xiangji/kernel"
import type { SellerState } from "../domain/seller-states"
import type { IssuanceRoute, SellerKind, TaxpayerKind } from "./market"

/** A seller as operators see it. */
export type AdminSeller = {
  id: string
  handle: string
  name: LocalText
  kind: SellerKind
  state: SellerState
  state_reason: string | null
  verified_at: string | null
  /** Since when its listings need no review. */
  trusted_at: string | null
  phone: string
  story: LocalText | null
  taxpayer_kind: TaxpayerKind
  issuance_route: IssuanceRoute
  legal_name: string
  tax_id: string | null
  id_masked: string | null
  address: string | null
  bank_name: string | null
  bank_account: string | null
  account_holder: string | null
  created_at: string
  updated_at: string
  place: { id: string; code: string; name: LocalText } | null
  hub: { id: string; name: LocalText } | null
  /** How many of its listings are in the shop. */
  listings: number
}
