// What happens in the month, decided before it begins by the seed alone.
import { chance } from "./random.mjs"

/** How orders are paid. */
const PAYMENTS = { cash: 60, card: 40 }

/** How many different goods are in a basket. */
const BASKETS = { 1: 45, 2: 30, 3: 15, 4: 7, 5: 3 }

/** What becomes of a seller's share, out of a hundred. */
const FATES = {
  kept: 65,
  declined: 5,
  cancelled: 5,
  returned: 6,
  exchanged: 3,
  refunded: 5,
  withdrawn: 2,
  disputed_won: 3,
  disputed_lost: 2,
  /** Given money back when the share has been settled with its seller. */
  late: 4,
}

/** Weeks the month has; each ends with a settlement and payouts. */
export const WEEKS = 4

/**
 * Plans `orders` orders over `goods` (any list; a line names an index of it). Answers
 * `[{ key, week, payment, promotion, lines: [{ good, quantity }] }]`.
 */
export function planOrders({ seed, orders, goods }) {
  return Array.from({ length: orders }, (_, index) => {
    const key = `order-${index + 1}`
    const luck = chance(seed, key)
    const wanted = Number(luck.weighted(BASKETS))
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

/** Whether the buyer fetches at a hub what waits there, or has it sent; `hub` is the hub's name. */
export const fetches = (seed, order, hub) => chance(seed, order.key, hub, "fetch").next() < 0.85

/** How much of a parcel's cash is missing when it is counted: mostly nothing. */
export function missingFen(seed, order, seller, amount_fen) {
  const luck = chance(seed, order.key, seller, "cash")
  return luck.next() < 0.03 ? Math.min(amount_fen, 1 + luck.below(2_000)) : 0
}

/** What the bank answers to a payout of a seller in a week. */
export const bankAnswer = (seed, week, seller) =>
  chance(seed, `week-${week}`, seller, "bank").next() < 0.2 ? "failed" : "paid"

/** Every third seller, in order of their handles, is paid through Stripe. */
export const paidByStripe = (handles) => handles.filter((_, index) => index % 3 === 1)

/** How Stripe's first answer of a week goes wrong: the transfer is made, and we never learn it from the answer. */
export const stripeTrouble = (seed, week) =>
  chance(seed, `week-${week}`, "stripe").oneOf(["error after", "reset after"])

/** Whose payout of a week Stripe sends back afterwards, if anybody's: one of those it paid. */
export function sentBack(seed, week, handles) {
  const luck = chance(seed, `week-${week}`, "sent-back")
  return luck.next() < 0.6 ? luck.oneOf(handles) : null
}

/** When the backend is killed in a part of the month: so many moments, as parts of its length (0 to 1). */
export function killMoments(seed, part, kills) {
  const luck = chance(seed, part, "kills")
  return Array.from({ length: kills }, () => luck.next()).sort((a, b) => a - b)
}
