import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  appendAuditWith,
  defineAuditAction,
  type NewAuditEntry,
} from "@xiangji/audit-log/workflows"
import type { CaseActor } from "../../types/aftersales"
import { CASE_SUBJECT } from "./names"

const action = (name: string, zh: string, en: string) =>
  defineAuditAction({ action: `market.case.${name}`, text: { zh, en } }).action

/** What is done with after-sales cases. */
export const CASE_ACTIONS = {
  opened: action("opened", "提出售后", "Opened an after-sales case"),
  approved: action("approved", "同意售后", "Agreed to an after-sales case"),
  rejected: action("rejected", "拒绝售后", "Turned an after-sales case down"),
  disputed: action("disputed", "申请平台介入", "Took a case to the market"),
  withdrawn: action("withdrawn", "撤销售后", "Withdrew an after-sales case"),
  dismissed: action("dismissed", "平台驳回售后", "Dismissed an after-sales case"),
  sent_back: action("sent_back", "退回货物", "Sent goods back"),
  received: action("received", "收到退货", "Received goods back"),
  paid: action("paid", "人工退款", "Gave money back by hand"),
} as const
export type CaseAction = keyof typeof CASE_ACTIONS

/** Who does it: what the audit log keeps of them, and who they are to the case. */
export type CaseDoer = {
  actor: CaseActor
  audit: Pick<NewAuditEntry, "actor" | "for" | "via">
}

/** The holder of an order's key; nobody knows more of them. */
export const buyerOf = (order: { id: string; display_id: string | number }): CaseDoer => ({
  actor: { kind: "buyer" },
  audit: { actor: { type: "customer", id: order.id, name: `#${order.display_id}` } },
})

/** The market itself, when somebody's time is over. */
export const THE_MARKET: CaseDoer = {
  actor: { kind: "system" },
  audit: { actor: { type: "system", id: "market-aftersales" } },
}

/** Records a deed in the transaction that does it, as its last statement. */
export const auditCase = (db: Knex, { doer, done, subject, reason, after }: AuditedDeed) =>
  appendAuditWith(db, [
    {
      ...doer.audit,
      action: CASE_ACTIONS[done],
      subject: { type: CASE_SUBJECT, ...subject },
      ...(after && { after }),
      ...(reason && { reason }),
    },
  ])

type AuditedDeed = {
  doer: CaseDoer
  done: CaseAction
  subject: { id: string; label: string }
  reason?: string | null
  after?: Record<string, unknown>
}
