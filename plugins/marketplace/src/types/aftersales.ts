import type { Actor } from "./trade"

/**
 * What is asked for: goods that are not packed yet are left out (`cancel`, also a seller's decline), money for goods that
 * stay or never came (`refund`), goods back for money (`return`) or for the same goods anew (`exchange`).
 */
export const CASE_KINDS = ["cancel", "refund", "return", "exchange"] as const
export type CaseKind = (typeof CASE_KINDS)[number]

/** Who began it. */
export const CASE_ORIGINS = ["buyer", "seller", "operator", "system"] as const
export type CaseOrigin = (typeof CASE_ORIGINS)[number]

/** Where a case stands; which step may follow which: `domain/after-sale/states.ts`. */
export const CASE_STATES = [
  "requested",
  "rejected",
  "disputed",
  "approved",
  "awaiting_goods",
  "executing",
  "done",
  "dismissed",
  "withdrawn",
] as const
export type CaseState = (typeof CASE_STATES)[number]

/** Why. */
export const CASE_REASONS = [
  "changed_mind",
  "damaged",
  "spoiled",
  "wrong_goods",
  "missing",
  "not_arrived",
  "too_late",
  "sold_out",
  "other",
] as const
export type CaseReason = (typeof CASE_REASONS)[number]

/** Who takes part in a case: the buyer holds the order's key and has no id. */
export const CASE_ACTORS = ["buyer", "member", "user", "system"] as const
export type CaseActor = { kind: (typeof CASE_ACTORS)[number]; id?: string | null }

/**
 * How money goes back: nothing had been paid (`none`), through the payment provider, or by an operator: still to be done
 * (`hand`), done in cash or by bank transfer.
 */
export const REFUND_WAYS = ["none", "provider", "hand", "cash", "bank"] as const
export type RefundWay = (typeof REFUND_WAYS)[number]

/** The same one as seller orders note it; they know no buyers. */
export const sellerOrderActor = ({ kind, id }: CaseActor): Actor =>
  kind === "buyer" ? { kind: "system" } : { kind, id: id ?? null }
