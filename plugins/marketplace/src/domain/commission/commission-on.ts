import { splitByWeight, type Fen } from "@xiangji/kernel"

/** The platform's part of goods less discounts; what it and the seller get adds up to the goods exactly. */
export function commissionOn(net_goods_fen: Fen, rate_bp: number): Fen {
  return splitByWeight(net_goods_fen, [rate_bp, 10_000 - rate_bp])[0]!
}
