import { assertFen, type Fen } from "@xiangji/kernel"

/** A line of a share as far as money is concerned. */
export type RefundableLine = {
  /** Goods less discounts: what the buyer pays for all of it. */
  net_fen: Fen
  refunded_fen: Fen
  quantity: number
  withdrawn_quantity: number
}

/** Core counts parts of a unit in floats. */
const SAME = 0.0001

export const moneyLeft = (line: RefundableLine): Fen => line.net_fen - line.refunded_fen
export const unitsLeft = (line: RefundableLine): number => line.quantity - line.withdrawn_quantity

/**
 * What goes back for some units: the money that is left, spread over the units that are left. So however a line is taken
 * back in parts, and whatever was given back for goodwill in between, the last part ends at exactly the line's net.
 */
export function amountOfUnits(line: RefundableLine, quantity: number): Fen {
  const units = unitsLeft(line)
  if (quantity >= units - SAME) return assertFen(moneyLeft(line))
  return assertFen(Math.round((moneyLeft(line) * quantity) / units))
}

/** True when `quantity` is more than `most`, floats forgiven. */
export const exceeds = (quantity: number, most: number): boolean => quantity > most + SAME
