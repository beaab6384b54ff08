import type { MedusaContainer } from "@medusajs/framework/types"
import { fault } from "@xiangji/kernel"
import {
  loadListingTax,
  sellerOrdersOf,
  type ListingTax,
  type SellerOrderView,
} from "@xiangji/marketplace/workflows"
import type { InvoiceGroupInput, InvoiceLineInput } from "@xiangji/vat-invoice/types"
import { listingUnits } from "./listing-units"
import { market } from "../services"

/**
 * What may be invoiced for orders: one group per seller order of which something is left, its goods and its share of
 * the freight less what went back to the buyer (`ORDER-INVOICE-03` when nothing is left of any). Freight is charged together with the goods and taxed as they are (价外费用, 增值税法实施条例).
 */
export async function invoiceableGroups(
  container: MedusaContainer,
  orderIds: string[]
): Promise<InvoiceGroupInput[]> {
  const sellerOrders = (await sellerOrdersOf(container, orderIds)).filter((one) => one.seller_id)
  const products = sellerOrders.flatMap((one) => one.lines.flatMap((line) => line.product_id ?? []))
  const placedAt = sellerOrders[0]?.placed_at ?? new Date()
  const [taxes, units, sellers] = await Promise.all([
    loadListingTax(container, products, placedAt),
    listingUnits(container, products),
    market(container).listSellers(
      { id: sellerOrders.flatMap((one) => one.seller_id ?? []) },
      { take: null }
    ),
  ])
  const taxOf = new Map(taxes.map((tax) => [tax.product_id, tax]))
  const sellerOf = new Map(sellers.map((seller) => [seller.id, seller]))

  const groups = sellerOrders.map((one) => {
    const seller = sellerOf.get(one.seller_id ?? "")
    if (!seller) throw sellerGone(one.display_id)
    const paid = one.outstanding_fen === 0
    const lines = one.lines
      .filter((line) => line.amount_fen > line.refunded_fen)
      .map((line): InvoiceLineInput => ({
        order_line_id: line.order_line_id,
        name: line.title,
        unit: units.get(line.product_id ?? "") ?? "件",
        quantity: leftOf(line),
        ...taxed(taxOf.get(line.product_id ?? ""), line.title),
        ...money(line.amount_fen, line.refunded_fen, paid),
      }))
    return {
      seller_order_id: one.id,
      order_id: one.order_id,
      order_display_id: one.order_display_id,
      seller: {
        id: seller.id,
        name: seller.legal_name,
        tax_id: seller.tax_id,
        taxpayer_kind: seller.taxpayer_kind,
        issuance_route: seller.issuance_route,
        address: seller.address,
        phone: seller.phone,
        bank: seller.bank_name,
        bank_account: seller.bank_account,
      },
      lines: [...lines, ...freightLine(one, lines, paid)],
    }
  })
  const left = groups.filter((group) => group.lines.length)
  if (!left.length) throw nothingLeft()
  return left
}

type Line = SellerOrderView["lines"][number]

// Money back for goods that were kept leaves all units; so does an invoice of units sent back but not all refunded.
const leftOf = ({ quantity, withdrawn_quantity }: Line) =>
  withdrawn_quantity < quantity ? quantity - withdrawn_quantity : quantity

function freightLine(
  one: SellerOrderView,
  lines: InvoiceLineInput[],
  paid: boolean
): InvoiceLineInput[] {
  const main = lines.reduce<InvoiceLineInput | undefined>(
    (most, line) => (most && most.amount_fen >= line.amount_fen ? most : line),
    undefined
  )
  if (!main || one.freight_fen === one.refunded_freight_fen) return []
  const { tax_code, rate_bp, exempt, legal_ref } = main
  return [
    {
      order_line_id: `${one.id}/freight`,
      name: "运费",
      unit: "次",
      quantity: 1,
      ...{ tax_code, rate_bp, exempt, legal_ref },
      ...money(one.freight_fen, one.refunded_freight_fen, paid),
    },
  ]
}

/** What is left of an amount is what an invoice may be about. */
const money = (charged_fen: number, refunded_fen: number, paid: boolean) => ({
  amount_fen: charged_fen - refunded_fen,
  paid_fen: paid ? charged_fen : 0,
  refunded_fen,
})

function taxed(tax: ListingTax | undefined, title: string) {
  if (!tax) throw noTaxRate(title)
  const { tax_code, rate_bp, exempt, legal_ref } = tax
  return { tax_code, rate_bp, exempt, legal_ref }
}

const sellerGone = (displayId: string) =>
  fault("unexpected", "ORDER-INVOICE-02", {
    zh: `子订单 ${displayId} 的卖家资料缺失`,
    en: `The seller of ${displayId} cannot be found`,
  })

const nothingLeft = () =>
  fault("not_allowed", "ORDER-INVOICE-03", {
    zh: "这些订单的货款都已退回，没有可以开票的金额",
    en: "All of these orders' money went back; there is nothing left to invoice",
  })

// A missing rate is never guessed: the wrong tax is worse than a late invoice.
const noTaxRate = (title: string) =>
  fault("not_allowed", "ORDER-INVOICE-01", {
    zh: `“${title}”还没有登记税率，服务中心登记后即可开票`,
    en: `No tax rate is registered for "${title}" yet; the service centre has to add it first`,
  })
