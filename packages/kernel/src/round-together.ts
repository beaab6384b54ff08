import { BigNumber, MathBN } from "@medusajs/framework/utils"
import { fault } from "./fault"
import { assertFen, fenFromMajor, type Fen, type MajorAmount } from "./money"

/**
 * Rounds exact amounts (yuan, zero or more) to whole fen so that they add up to their exact sum rounded once, by
 * `fenFromMajor`. Each is rounded down and the fen left over go to those that lost most (largest remainder; ties go to
 * the earlier). `most` caps them one by one, in fen; what a cap keeps out goes to the next with room. With caps that
 * leave room for less than the sum, the sum is what they leave. What a division left a hair below zero counts as zero.
 */
export function roundTogether(amounts: readonly MajorAmount[], most?: readonly Fen[]): Fen[] {
  const exact = amounts.map((amount) => MathBN.max(MathBN.mult(amount, 100), 0))
  if (amounts.some((amount) => fenFromMajor(amount) < 0)) throw negative()
  const roomOf = (index: number) => most?.[index] ?? Infinity
  const parts = exact.map((amount, index) =>
    Math.min(assertFen(amount.decimalPlaces(0, ROUND_DOWN).toNumber()), roomOf(index))
  )
  const sum = fenFromMajor(new BigNumber(MathBN.sum(0, ...amounts)))
  let left = sum - parts.reduce((total, part) => total + part, 0)
  const byLoss = exact
    .map((amount, index) => ({ index, lost: amount.minus(parts[index]!) }))
    .sort((a, b) => b.lost.comparedTo(a.lost)! || a.index - b.index)
  while (left > 0) {
    const taking = byLoss.filter(({ index }) => parts[index]! < roomOf(index)).slice(0, left)
    if (!taking.length) break
    for (const { index } of taking) parts[index]! += 1
    left -= taking.length
  }
  return parts
}

const ROUND_DOWN = 1 // bignumber.js

const negative = () =>
  fault("invalid", "KERNEL-MONEY-02", {
    zh: "金额不能为负数",
    en: "An amount to be rounded here cannot be negative",
  })
