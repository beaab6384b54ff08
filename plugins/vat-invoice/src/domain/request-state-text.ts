import type { LocalText } from "@xiangji/kernel"
import type { RequestState } from "./request-states"

/** What pages call each state. A file of its own, with no code behind it, so that the admin can show it too. */
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
