import type { Fen } from "@xiangji/kernel"
import type { FreightCharge, OrderLine, Share } from "./share"
import { splitFreight } from "./split-freight"

/**
 * Splits an order into one share per seller, in the order in which the sellers first appear. Every line, with its
 * discount, goes to its seller; freight follows the parcels. Σ total + Σ rounding = what the buyer pays.
 */
export function splitOrder<Line extends OrderLine>(order: {
  total_fen: Fen
  lines: readonly Line[]
  freight: readonly FreightCharge[]
}): Share<Line>[] {
  const sellerIds = [...new Set(order.lines.map((line) => line.seller_id))]
  const freight = sellerIds.length ? splitFreight(order.lines, order.freight, sellerIds) : []
  const shares = sellerIds.map((seller_id, index) => {
    const lines = order.lines.filter((line) => line.seller_id === seller_id)
    return shareOf(seller_id, lines, freight[index]!)
  })
  const shared = shares.reduce((sum, share) => sum + share.total_fen, 0)
  return shares.map((share, index) =>
    index ? share : { ...share, rounding_fen: order.total_fen - shared }
  )
}

function shareOf<Line extends OrderLine>(
  seller_id: string | null,
  lines: Line[],
  freight_fen: Fen
): Share<Line> {
  const goods_fen = lines.reduce((sum, line) => sum + line.goods_fen, 0)
  const discount_fen = lines.reduce((sum, line) => sum + line.discount_fen, 0)
  return {
    seller_id,
    hub_id: lines.find((line) => line.hub_id)?.hub_id ?? null,
    lines,
    goods_fen,
    discount_fen,
    freight_fen,
    total_fen: goods_fen - discount_fen + freight_fen,
    rounding_fen: 0,
  }
}
