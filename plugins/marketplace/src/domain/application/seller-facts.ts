import type { LocalText } from "@xiangji/kernel"
import type { IssuanceRoute, SellerKind, TaxpayerKind } from "../../types/market"
import type { Facts } from "./facts"
import type { SealedNumber } from "./stored-facts"

/** The columns of a seller that an application decides. */
export type SellerColumns = {
  kind: SellerKind
  name: LocalText
  place_id: string
  story: LocalText | null
  legal_name: string
  tax_id: string | null
  taxpayer_kind: TaxpayerKind
  issuance_route: IssuanceRoute
  phone: string
  address: string | null
  bank_name: string | null
  bank_account: string | null
  account_holder: string | null
  id_sealed: string | null
  id_masked: string | null
  id_hash: string | null
}

/** The facts that are in force for a seller. */
export function factsInForce(seller: Omit<SellerColumns, "id_sealed" | "id_hash">): Partial<Facts> {
  const { id_masked, tax_id, ...rest } = seller
  const given = { ...rest, id_number: id_masked, uscc: tax_id }
  const names = [
    ...(["kind", "name", "place_id", "story", "legal_name", "id_number", "uscc", "phone"] as const),
    ...(["taxpayer_kind", "issuance_route", "address"] as const),
    ...(["bank_name", "bank_account", "account_holder"] as const),
  ]
  return Object.fromEntries(
    names.filter((name) => given[name] !== null).map((name) => [name, given[name]])
  )
}

/** The columns that facts fill; what they do not speak of is left alone. */
export function columnsOf(
  facts: Partial<Facts>,
  { id_sealed, id_hash }: SealedNumber
): Partial<SellerColumns> {
  const { id_number, uscc, checksum_reason: _reason, ...same } = facts
  const numbers = {
    ...(id_number && { tax_id: null, id_masked: id_number, id_sealed, id_hash }),
    ...(uscc && { tax_id: uscc, id_masked: null, id_sealed: null, id_hash }),
  }
  return { ...same, ...numbers }
}
