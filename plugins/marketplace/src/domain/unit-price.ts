import { formatYuan, type Fen, type LocalText } from "@xiangji/kernel"
import type { SaleUnit } from "../types/market"

/** What 500 g (one jin 斤) of something cost, so that a box and a bundle can be compared. */
export type UnitPrice = { fen_per_500g: Fen; text: LocalText }

type Priced = { price_fen: Fen | null; net_weight_grams: number; sale_unit: SaleUnit }

/**
 * The price per 500 g of net weight, shown beside the price. None while price or weight are not told yet, and none for
 * what is sold by the pair: nobody compares shoes by weight.
 */
export function unitPrice({ price_fen, net_weight_grams, sale_unit }: Priced): UnitPrice | null {
  if (price_fen === null || net_weight_grams <= 0 || sale_unit === "pair") return null
  const fen_per_500g = fenPer500g(price_fen, net_weight_grams)
  const amount = formatYuan(fen_per_500g)
  return { fen_per_500g, text: { zh: `${amount}/斤`, en: `${amount} per 500 g` } }
}

/** The one place where a price per weight is rounded: half a fen goes up, as on a shop's price tag. */
export function fenPer500g(price_fen: Fen, net_weight_grams: number): Fen {
  const grams = BigInt(net_weight_grams)
  return Number((BigInt(price_fen) * 1000n + grams) / (grams * 2n))
}
