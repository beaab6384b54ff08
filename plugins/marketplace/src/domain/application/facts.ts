import type { LocalText } from "@xiangji/kernel"
import type { IssuanceRoute, SellerKind, TaxpayerKind } from "../../types/market"

/** What is registered about a seller. */
export type Facts = {
  kind: SellerKind
  /** What the shop shows. */
  name: LocalText
  /** A village or town. */
  place_id: string
  story: LocalText
  /** The name on papers and invoices. */
  legal_name: string
  /** A farmer's resident identity number; everywhere but in the vault it is masked. */
  id_number: string
  /** The unified social credit code of everybody else. */
  uscc: string
  /** Why a number whose check character does not fit is right all the same. */
  checksum_reason: string
  taxpayer_kind: TaxpayerKind
  issuance_route: IssuanceRoute
  phone: string
  address: string
  bank_name: string
  bank_account: string
  account_holder: string
}

export type FactName = keyof Facts

/** In the order in which people are asked. */
export const FACT_NAMES = [
  "kind",
  "name",
  "place_id",
  "story",
  "legal_name",
  "id_number",
  "uscc",
  "checksum_reason",
  "taxpayer_kind",
  "issuance_route",
  "phone",
  "address",
  "bank_name",
  "bank_account",
  "account_holder",
] as const satisfies readonly FactName[]

/** How fields are called on pages, in reasons and in refusals. */
export const FACT_LABELS: Readonly<Record<FactName, LocalText>> = {
  kind: { zh: "卖家类型", en: "Kind of seller" },
  name: { zh: "店名", en: "Name in the shop" },
  place_id: { zh: "所在地", en: "Village or town" },
  story: { zh: "介绍", en: "Story" },
  legal_name: { zh: "证件上的名称", en: "Name on the papers" },
  id_number: { zh: "身份证号", en: "Identity number" },
  uscc: { zh: "统一社会信用代码", en: "Social credit code" },
  checksum_reason: { zh: "号码特殊的原因", en: "Why the number is right" },
  taxpayer_kind: { zh: "纳税人类型", en: "Tax standing" },
  issuance_route: { zh: "开票方式", en: "How invoices are issued" },
  phone: { zh: "联系电话", en: "Phone" },
  address: { zh: "地址", en: "Address" },
  bank_name: { zh: "开户银行", en: "Bank" },
  bank_account: { zh: "银行账号", en: "Account" },
  account_holder: { zh: "户名", en: "Account holder" },
}
