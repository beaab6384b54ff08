import type { MandateScope, MembershipRole } from "../types/market"
import type { SellerState } from "./seller-states"

/**
 * What a route asks for: one of the scopes a mandate can carry, being the owner, or only belonging to the seller in
 * whatever role ("member").
 */
export const ACTING_RIGHTS = ["list", "orders", "earnings", "owner", "member"] as const
export type ActingRight = (typeof ACTING_RIGHTS)[number]

/** How far a right reaches while the seller is in a state. `drafts` means everything, except that nothing is published. */
export type Reach = "everything" | "drafts" | "reading" | "nothing"

const UNHINDERED = {
  list: "everything",
  orders: "everything",
  earnings: "everything",
  owner: "everything",
  member: "everything",
} as const

const PREPARING = { ...UNHINDERED, list: "drafts" } as const

/**
 * Right × state of the seller. Before approval people prepare drafts and photos; the listing's own workflow keeps them out
 * of the shop. A suspended seller still finishes its open orders, sees its money, and lets people leave; nothing else.
 */
const REACH: Readonly<Record<SellerState, Readonly<Record<ActingRight, Reach>>>> = {
  applied: PREPARING,
  sent_back: PREPARING,
  rejected: PREPARING,
  approved: UNHINDERED,
  suspended: { ...UNHINDERED, list: "nothing", earnings: "reading", owner: "nothing" },
}

/** How far a right reaches for a seller in this state. */
export const reachOf = (right: ActingRight, state: SellerState): Reach => REACH[state][right]

/** Whether a request passes; reading is what changes nothing (GET). */
export function stateAllows(right: ActingRight, state: SellerState, reading: boolean): boolean {
  const reach = reachOf(right, state)
  return reach === "everything" || reach === "drafts" || (reach === "reading" && reading)
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
