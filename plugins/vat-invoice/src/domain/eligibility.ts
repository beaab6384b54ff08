import { fault, type Fault } from "@xiangji/kernel"
import type { TitleKind } from "./tax-id"

/** 专票 lets a registered buyer deduct the tax; 普票 is for everybody else. */
export type InvoiceKind = "special" | "normal"

/** How the seller stands towards VAT. */
export type TaxpayerKind = "exempt_farmer" | "small_scale" | "general"

/**
 * Who issues for this seller: the seller itself, the platform as seller of record, the tax bureau on the seller's
 * behalf (代开: a natural person cannot issue), or the buyer (收购发票, for farm produce bought from farmers).
 */
export type IssuanceRoute = "self" | "platform" | "bureau_proxy" | "buyer_purchase"

/** The facts that decide whether an invoice of a kind may be asked for. */
export type InvoiceApplication = {
  kind: InvoiceKind
  title: { kind: TitleKind }
  seller: {
    name: string
    tax_id: string | null
    taxpayer_kind: TaxpayerKind
    issuance_route: IssuanceRoute
  }
  lines: { name: string; rate_bp: number; exempt: boolean; legal_ref: string | null }[]
}

/** Refuses with the first reason that holds, in a sentence the buyer can act on. */
export function assertEligible(application: InvoiceApplication): void {
  const refusal = routeRefusal(application) ?? kindRefusal(application) ?? rateRefusal(application)
  if (refusal) throw refusal
}

function routeRefusal({ seller }: InvoiceApplication): Fault | null {
  if (seller.issuance_route === "buyer_purchase")
    return fault("not_allowed", "INVOICE-ROUTE-01", {
      zh: `“${seller.name}”的货物由收购方开具收购发票，不能向其索票`,
      en: `Goods of "${seller.name}" are invoiced by the one who buys them; there is nothing to request`,
    })
  if (seller.issuance_route === "self" && !seller.tax_id)
    return fault("not_allowed", "INVOICE-ROUTE-02", {
      zh: `“${seller.name}”还没有登记纳税人识别号，不能自行开票`,
      en: `"${seller.name}" has no taxpayer number on record and cannot issue by itself`,
    })
  return null
}

/**
 * Special invoices exist for deduction. Exempt goods carry no tax to deduct and a natural person deducts nothing, so
 * both get normal invoices (long-standing rule, art. 21 of the former Interim Regulation on VAT; the exemption of a
 * farmer's own produce is art. 24 of the VAT Law in force since 2026-01-01).
 */
function kindRefusal({ kind, title, seller, lines }: InvoiceApplication): Fault | null {
  if (kind === "normal") return null
  const exempt = lines.find((line) => line.exempt)
  if (exempt || seller.taxpayer_kind === "exempt_farmer")
    return fault("not_allowed", "INVOICE-KIND-01", {
      zh: `“${exempt?.name ?? seller.name}”属于免税货物，只能开具普通发票`,
      en: `"${exempt?.name ?? seller.name}" is exempt from VAT and can only get a normal invoice`,
    })
  if (title.kind === "person")
    return fault("not_allowed", "INVOICE-KIND-02", {
      zh: "个人抬头只能开具普通发票",
      en: "A person's title can only get a normal invoice",
    })
  return null
}

function rateRefusal({ lines }: InvoiceApplication): Fault | null {
  const bad = lines.find((line) =>
    line.exempt ? line.rate_bp !== 0 || !line.legal_ref : !(line.rate_bp > 0)
  )
  if (!bad) return null
  return fault("not_allowed", "INVOICE-RATE-01", {
    zh: `“${bad.name}”的税率不完整：免税须注明依据，应税须有税率`,
    en: `The VAT rate of "${bad.name}" is incomplete: an exemption names its law, anything else has a rate`,
  })
}
