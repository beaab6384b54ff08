import { stateMachine } from "@xiangji/kernel"

/** Where an invoice request stands. Names follow what an accountant asks: who has it now, and what happens next. */
export type RequestState =
  | "draft"
  | "submitted"
  | "approved"
  | "rejected"
  | "cancelled"
  | "issuing"
  | "issue_failed"
  | "needs_login"
  | "unknown"
  | "issued"
  | "delivering"
  | "lost"
  | "returned"
  | "delivered"
  | "closed"

/**
 * The one transition table. A buyer cannot cancel once issuing has begun, since an invoice may already exist; an
 * unknown outcome is only ever asked about, never sent again; paper that comes back or is lost is posted again.
 */
export const requestStates = stateMachine<RequestState>("INVOICE-STATE-01", {
  draft: ["submitted"],
  submitted: ["approved", "rejected", "cancelled"],
  approved: ["issuing", "rejected", "cancelled"],
  rejected: [],
  cancelled: [],
  issuing: ["issued", "issue_failed", "needs_login", "unknown"],
  issue_failed: ["issuing", "rejected"],
  needs_login: ["issuing"],
  unknown: ["issued", "issue_failed"],
  issued: ["delivering", "delivered"],
  delivering: ["delivered", "lost", "returned"],
  lost: ["delivering"],
  returned: ["delivering"],
  delivered: ["closed"],
  closed: [],
})

/** States in which a request no longer holds any amount of its order lines. */
export const RELEASED_STATES = ["rejected", "cancelled"] as const satisfies RequestState[]

export { REQUEST_STATE_TEXT } from "./request-state-text"
