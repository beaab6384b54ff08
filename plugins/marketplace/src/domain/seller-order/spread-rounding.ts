import type { Fen } from "@xiangji/kernel"

/**
 * Puts the fen that core's total differs by on the largest share, where they are felt least; what would make it
 * negative goes to the next largest. The order of the shares is kept.
 */
export function spreadRounding(rounding: Fen, totals: readonly Fen[]): Fen[] {
  const parts = totals.map(() => 0)
  const bySize = totals.map((_, index) => index).sort((a, b) => totals[b]! - totals[a]! || a - b)
  let left = rounding
  for (const index of bySize) {
    const part = Math.max(left, -totals[index]!)
    parts[index] = part === 0 ? 0 : part
    left -= part
    if (!left) break
  }
  return parts
}
