import type { IssuanceRoute, SellerKind, TaxpayerKind } from "../types/market"

/** How a kind of seller is usually taxed and gets its invoices issued; review may change both. */
const USUAL: Record<SellerKind, { taxpayer_kind: TaxpayerKind; issuance_route: IssuanceRoute }> = {
  farmer: { taxpayer_kind: "exempt_farmer", issuance_route: "bureau_proxy" },
  household: { taxpayer_kind: "small_scale", issuance_route: "self" },
  cooperative: { taxpayer_kind: "small_scale", issuance_route: "self" },
  company: { taxpayer_kind: "general", issuance_route: "self" },
}

/** The tax standing assumed until the applicant or the operator says otherwise. */
export const usualTaxStanding = (kind: SellerKind) => USUAL[kind]

/** Agricultural producers' own produce is exempt: Value-Added Tax Law (in force 2026-01-01), art. 24 (1). */
export const OWN_PRODUCE_EXEMPTION = {
  rate_bp: 0,
  exempt: true,
  legal_ref: "增值税法第二十四条第一项",
} as const
