import { splitByWeight, type Fen } from "@xiangji/kernel"
import type { FreightCharge, OrderLine, Share } from "./share"
import { spreadRounding } from "./spread-rounding"
import { splitFreight } from "./split-freight"

/** An order in whole fen, to be shared out. */
export type WholeOrder<Line extends OrderLine> = {
  /** What the buyer is asked: core's total, rounded once. */
  total_fen: Fen
  lines: readonly Line[]
  freight: readonly FreightCharge[]
  /** How much of the freight is tax. */
  freight_tax_fen: Fen
}

/**
 * Splits an order into one share per seller, in the order in which the sellers first appear. Every line, with its
 * discount and tax, goes to its seller; freight follows the parcels and takes its tax along. Each of them adds up to
 * the order's own, and Σ total + Σ rounding = what the buyer is asked.
 */
export function splitOrder<Line extends OrderLine>(order: WholeOrder<Line>): Share<Line>[] {
  const sellerIds = [...new Set(order.lines.map((line) => line.seller_id))]
  if (!sellerIds.length) return []
  const freight = splitFreight(order.lines, order.freight, sellerIds)
  const freightTax = splitByWeight(Math.min(order.freight_tax_fen, sum(freight)), freight)
  const shares = sellerIds.map((seller_id, index) => {
    const lines = order.lines.filter((line) => line.seller_id === seller_id)
    return shareOf(seller_id, lines, { fen: freight[index]!, tax_fen: freightTax[index]! })
  })
  const totals = shares.map((share) => share.total_fen)
  const rounding = spreadRounding(order.total_fen - sum(totals), totals)
  return shares.map((share, index) => ({ ...share, rounding_fen: rounding[index]! }))
}

function shareOf<Line extends OrderLine>(
  seller_id: string | null,
  lines: Line[],
  freight: { fen: Fen; tax_fen: Fen }
): Share<Line> {
  const goods_fen = sum(lines.map((line) => line.goods_fen))
  const discount_fen = sum(lines.map((line) => line.discount_fen))
  return {
    seller_id,
    hub_id: lines.find((line) => line.hub_id)?.hub_id ?? null,
    lines,
    goods_fen,
    discount_fen,
    tax_fen: sum(lines.map((line) => line.tax_fen)) + freight.tax_fen,
    freight_fen: freight.fen,
    total_fen: goods_fen - discount_fen + freight.fen,
    rounding_fen: 0,
  }
}

const sum = (amounts: readonly Fen[]): Fen => amounts.reduce((total, amount) => total + amount, 0)
