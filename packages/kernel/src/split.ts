import { assertFen, type Fen } from "./money"
import { fault } from "./fault"

/**
 * Splits an amount in proportion to whole, non-negative weights so that the parts add up to it exactly
 * (largest remainder; ties go to the earlier part). With all weights zero the parts are as equal as they can be.
 * Works in BigInt, so no product of two large numbers is ever rounded.
 */
export function splitByWeight(total: Fen, weights: readonly number[]): Fen[] {
  assertFen(total)
  if (!weights.length || weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0))
    throw fault("invalid", "KERNEL-SPLIT-01", {
      zh: "分摊比例必须是非负整数",
      en: "Weights to split by must be whole numbers, zero or more",
    })
  const shares = weights.some(Boolean) ? weights : weights.map(() => 1)
  const whole = shares.reduce((sum, share) => sum + BigInt(share), 0n)
  const amount = BigInt(Math.abs(total))
  const parts = shares.map((share) => (amount * BigInt(share)) / whole)
  const remainders = shares.map((share) => (amount * BigInt(share)) % whole)
  const left = Number(amount - parts.reduce((sum, part) => sum + part, 0n))
  const byRemainder = shares
    .map((_, index) => index)
    .sort(
      (a, b) =>
        Number(remainders[b]! > remainders[a]!) - Number(remainders[b]! < remainders[a]!) || a - b
    )
  for (const index of byRemainder.slice(0, left)) parts[index]! += 1n
  return parts.map((part) => assertFen(total < 0 ? -Number(part) : Number(part)))
}
