import { roundTogether } from "@xiangji/kernel"
import type { ExactLine, LineFen } from "./share"

/**
 * Core's exact amounts in whole fen, line by line: goods, discounts and taxes each add up to the order's own sum
 * rounded once. A discount never exceeds its goods, a tax never what is left of them.
 */
export function wholeFenLines(lines: readonly ExactLine[]): LineFen[] {
  const goods = roundTogether(lines.map((line) => line.goods))
  const discounts = roundTogether(
    lines.map((line) => line.discount),
    goods
  )
  const net = goods.map((fen, index) => fen - discounts[index]!)
  const taxes = roundTogether(
    lines.map((line) => line.tax),
    net
  )
  return lines.map((_, index) => ({
    goods_fen: goods[index]!,
    discount_fen: discounts[index]!,
    tax_fen: taxes[index]!,
  }))
}
