import type { MandateScope, MembershipRole } from "../types/market"
import type { SellerState } from "./seller-states"

/**
 * What a route asks for: one of the scopes a mandate can carry, being the owner, or only belonging to the seller in
 * whatever role ("member").
 */
export const ACTING_RIGHTS = ["list", "orders", "earnings", "owner", "member"] as const
export type ActingRight = (typeof ACTING_RIGHTS)[number]

/** How far a right reaches while the seller is in a state. */
export type Reach = "everything" | "reading" | "nothing"

const UNHINDERED = {
  list: "everything",
  orders: "everything",
  earnings: "everything",
  owner: "everything",
  member: "everything",
} as const

const NOT_APPROVED = { ...UNHINDERED, list: "reading" } as const

/**
 * Right × state of the seller. Nothing is listed before approval, which is also when a seller gets the hub its goods leave
 * from. A suspended seller still finishes its open orders, sees its money, and lets people leave; nothing else.
 */
const REACH: Readonly<Record<SellerState, Readonly<Record<ActingRight, Reach>>>> = {
  applied: NOT_APPROVED,
  sent_back: NOT_APPROVED,
  rejected: NOT_APPROVED,
  approved: UNHINDERED,
  suspended: { ...UNHINDERED, list: "nothing", earnings: "reading", owner: "nothing" },
}

/** How far a right reaches for a seller in this state. */
export const reachOf = (right: ActingRight, state: SellerState): Reach => REACH[state][right]

/** Whether a request passes; reading is what changes nothing (GET). */
export function stateAllows(right: ActingRight, state: SellerState, reading: boolean): boolean {
  const reach = reachOf(right, state)
  return reach === "everything" || (reach === "reading" && reading)
}

/** Whether what this seller lists may reach the shop. */
export const mayPublish = (state: SellerState): boolean => reachOf("list", state) === "everything"

/** For whom a signed-in member acts in a request, and by what right. */
export type ActingFor = {
  member_id: string
  /** As it reads now; the audit log keeps it. */
  member_name: string
  seller_id: string
  seller_name: string
  seller_state: SellerState
  role: MembershipRole
  /** Everything this person may do for the seller now. */
  scopes: MandateScope[]
  /** The mandate that an agent acts under in this request. */
  mandate_id: string | null
}
