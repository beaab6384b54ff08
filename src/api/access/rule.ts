/** What acting for a seller asks for; `docs` of each: `plugins/marketplace/src/domain/acting.ts`. */
export type ActingRight = "list" | "orders" | "earnings" | "owner" | "member"

/** Who may call one method of one route. */
export type AccessRule =
  /** No sign-in; `why` says what guards it instead. */
  | { who: "open"; why: string }
  /** Medusa's admin session, token or secret key. */
  | { who: "operator" }
  /** A token of a customer. */
  | { who: "customer" }
  /** A token of a member; which sellers they may touch is decided by what they ask for. */
  | { who: "member" }
  /** A member's sign-in, also a fresh one that nobody has registered with yet. */
  | { who: "newcomer" }
  /** A token of a customer or a member. */
  | { who: "person" }
  /** A member who may act for the seller in the path, with this right. */
  | { who: "acting"; right: ActingRight }

/** Rules by method and path, `"POST /seller/:seller_id/listings"`. */
export type AccessTable = Readonly<Record<string, AccessRule>>

export const open = (why: string): AccessRule => ({ who: "open", why })
export const operator: AccessRule = { who: "operator" }
export const customer: AccessRule = { who: "customer" }
export const member: AccessRule = { who: "member" }
export const newcomer: AccessRule = { who: "newcomer" }
export const person: AccessRule = { who: "person" }
export const may = (right: ActingRight): AccessRule => ({ who: "acting", right })
