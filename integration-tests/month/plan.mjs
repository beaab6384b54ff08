// What happens in the month, decided before it begins by the seed alone.
import { chance } from "./random.mjs"

/** How orders are paid. */
const PAYMENTS = { cash: 60, card: 40 }

/** What becomes of a seller's share, out of a hundred. */
const FATES = {
  kept: 72,
  declined: 5,
  cancelled: 5,
  returned: 6,
  refunded: 5,
  disputed_won: 3,
  disputed_lost: 2,
  exchanged: 2,
}

/** Weeks the month has; each ends with a settlement. */
export const WEEKS = 4

/**
 * Plans `orders` orders over `goods` (any list; a line names an index of it). Answers
 * `[{ key, week, payment, promotion, lines: [{ good, quantity }] }]`.
 */
export function planOrders({ seed, orders, goods }) {
  return Array.from({ length: orders }, (_, index) => {
    const key = `order-${index + 1}`
    const luck = chance(seed, key)
    const wanted = 1 + luck.below(5)
    const picked = new Set(Array.from({ length: wanted }, () => luck.below(goods.length)))
    return {
      key,
      week: Math.floor((index * WEEKS) / orders),
      payment: luck.weighted(PAYMENTS),
      promotion: luck.next() < 0.3,
      lines: [...picked].map((good) => ({ good, quantity: 1 + luck.below(3) })),
    }
  })
}

/** What becomes of one seller's share of an order; `seller` is the seller's handle. */
export function fateOf(seed, order, seller) {
  const luck = chance(seed, order.key, seller, "fate")
  return { fate: luck.weighted(FATES), half: luck.next() < 0.5, sellable: luck.next() < 0.8 }
}

/** How much of a parcel's cash is missing when it is counted: mostly nothing. */
export function missingFen(seed, order, seller, amount_fen) {
  const luck = chance(seed, order.key, seller, "cash")
  return luck.next() < 0.03 ? Math.min(amount_fen, 1 + luck.below(2_000)) : 0
}

/** What the bank answers to a payout of a seller in a week. */
export const bankAnswer = (seed, week, seller) =>
  chance(seed, `week-${week}`, seller, "bank").next() < 0.15 ? "failed" : "paid"

/** When the backend is killed: so many moments of each week, as parts of its work (0 to 1). */
export function killMoments(seed, week, kills) {
  const luck = chance(seed, `week-${week}`, "kills")
  return Array.from({ length: kills }, () => luck.next()).sort((a, b) => a - b)
}
