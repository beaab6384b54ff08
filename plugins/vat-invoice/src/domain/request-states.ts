import { stateMachine, type LocalText } from "@xiangji/kernel"

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

/** What pages call each state. */
export const REQUEST_STATE_TEXT: Record<RequestState, LocalText> = {
  draft: { zh: "草稿", en: "Draft" },
  submitted: { zh: "待审核", en: "Waiting for review" },
  approved: { zh: "待开票", en: "Waiting to be issued" },
  rejected: { zh: "已退回", en: "Sent back" },
  cancelled: { zh: "已取消", en: "Cancelled" },
  issuing: { zh: "开票中", en: "Being issued" },
  issue_failed: { zh: "开票失败", en: "Issuing failed" },
  needs_login: { zh: "等待开票员登录", en: "Waiting for the issuer to sign in" },
  unknown: { zh: "开票结果待查", en: "Outcome being checked" },
  issued: { zh: "已开票", en: "Issued" },
  delivering: { zh: "邮寄中", en: "In the post" },
  lost: { zh: "邮寄丢失", en: "Lost in the post" },
  returned: { zh: "邮件退回", en: "Returned by the post" },
  delivered: { zh: "已送达", en: "Delivered" },
  closed: { zh: "已完成", en: "Done" },
}
