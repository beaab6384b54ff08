import { MathBN } from "@medusajs/framework/utils"
import { amountInWords } from "../domain/amount-in-words"
import type { InvoiceKind, IssuanceRoute } from "../domain/eligibility"
import type { SellerSnapshot, TitleSnapshot } from "../types/snapshots"

/** What a preview is made from: one invoice, draft or issued, with its request's number. */
export type PreviewInvoice = {
  kind: InvoiceKind
  issuance_route: IssuanceRoute
  seller: SellerSnapshot
  buyer: TitleSnapshot
  order_display_id: string
  request_no: string
  code: string
  number: string | null
  issued_on: string | null
  gross_fen: number
  net_fen: number
  tax_fen: number
  /** When the invoice was asked for; the time in the file. */
  created_at: Date
  lines: PreviewLine[]
}

/** One line as stored. */
export type PreviewLine = {
  name: string
  tax_code: string | null
  unit: string
  quantity: string
  gross_fen: number
  net_fen: number
  tax_fen: number
  rate_bp: number
  exempt: boolean
  legal_ref: string | null
}

/** Everything the template prints, as text. */
export function previewView(invoice: PreviewInvoice) {
  const issued = Boolean(invoice.number)
  return {
    kind: KIND_TEXT[invoice.kind],
    status: issued
      ? { zh: "已在税务系统开具", en: "Issued by the tax platform" }
      : { zh: "草稿，尚未开具", en: "Draft, not issued" },
    number: issued ? [invoice.code, invoice.number].filter(Boolean).join(" ") : "—",
    issued_on: invoice.issued_on ?? "—",
    buyer: party(invoice.buyer),
    seller: party(invoice.seller),
    route: ROUTE_TEXT[invoice.issuance_route],
    order: invoice.order_display_id,
    request_no: invoice.request_no,
    lines: invoice.lines.map(lineView),
    totals: { net: yuan(invoice.net_fen), tax: taxText(invoice), gross: yuan(invoice.gross_fen) },
    in_words: amountInWords(invoice.gross_fen, "圆"),
    legal: [...new Set(invoice.lines.map((line) => line.legal_ref).filter(Boolean))].join("；"),
  }
}

/** What `preview.typ.hbs` is rendered with. */
export type PreviewView = ReturnType<typeof previewView>

const party = (side: Omit<TitleSnapshot, "kind">) => ({
  name: side.name,
  tax_id: side.tax_id ?? "—",
  contact: [side.address, side.phone].filter(Boolean).join(" ") || "—",
  bank: [side.bank, side.bank_account].filter(Boolean).join(" ") || "—",
})

/** Exempt lines print 免税 and ***, as on the tax bureau's own form. */
const lineView = (line: PreviewLine, index: number) => ({
  no: String(index + 1),
  name: line.name,
  tax_code: line.tax_code ?? "",
  unit: line.unit,
  quantity: line.quantity,
  unit_price: unitPrice(line),
  net: yuan(line.net_fen),
  rate: line.exempt ? "免税" : `${line.rate_bp / 100}%`,
  tax: line.exempt ? "***" : yuan(line.tax_fen),
})

const taxText = ({ tax_fen, lines }: PreviewInvoice) =>
  lines.every((line) => line.exempt) ? "***" : `¥${yuan(tax_fen)}`

/** Net of tax; the tax bureau's systems take up to eight decimals. */
const unitPrice = ({ net_fen, quantity }: PreviewLine) =>
  MathBN.div(net_fen, MathBN.mult(quantity, 100)).decimalPlaces(8).toString()

const yuan = (fen: number) =>
  (fen / 100).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const KIND_TEXT: Record<InvoiceKind, { zh: string; en: string }> = {
  special: { zh: "增值税专用发票", en: "VAT special invoice" },
  normal: { zh: "增值税普通发票", en: "VAT normal invoice" },
}

const ROUTE_TEXT: Record<IssuanceRoute, string> = {
  self: "销售方自行开具 Issued by the seller",
  platform: "平台作为销售方开具 Issued by the platform as seller",
  bureau_proxy: "税务机关代开 Issued by the tax bureau for the seller",
  buyer_purchase: "收购方开具 Issued by the buyer",
}
