import { defineDeadlinePolicy } from "@xiangji/deadlines/workflows"
import { turnOf } from "../../domain/after-sale/states"
import type { CaseState } from "../../types/aftersales"

/** Office minutes: 420 are one working day. */
const DAY = 420

/** A seller answers a request, or looks at goods that came back, within two working days. */
export const CASE_ANSWER = defineDeadlinePolicy({
  code: "market-case-answer",
  name: { zh: "卖家处理售后", en: "Seller answers a case" },
  calendar: "cn-office",
  due_minutes: 2 * DAY,
  warn_minutes: DAY,
  escalate_minutes: [DAY / 2],
})

/** A seller looks at what came back within three working days of its being sent. */
export const CASE_RECEIVE = defineDeadlinePolicy({
  code: "market-case-receive",
  name: { zh: "卖家验收退货", en: "Seller looks at returned goods" },
  calendar: "cn-office",
  due_minutes: 5 * DAY,
  warn_minutes: 3 * DAY,
  escalate_minutes: [DAY],
})

/** A buyer sends goods back within seven working days. */
export const CASE_SEND_BACK = defineDeadlinePolicy({
  code: "market-case-send-back",
  name: { zh: "买家寄回货物", en: "Buyer sends goods back" },
  calendar: "cn-office",
  due_minutes: 7 * DAY,
  warn_minutes: 5 * DAY,
  escalate_minutes: [DAY],
})

/** The operator decides a dispute within three working days; then a level each day. */
export const CASE_DECIDE = defineDeadlinePolicy({
  code: "market-case-decide",
  name: { zh: "平台裁定售后", en: "Operator decides a dispute" },
  calendar: "cn-office",
  due_minutes: 3 * DAY,
  warn_minutes: 2 * DAY,
  escalate_minutes: [DAY, 2 * DAY, 3 * DAY, 4 * DAY],
})

/** All clocks a case can have. */
export const CASE_POLICIES = [CASE_ANSWER, CASE_RECEIVE, CASE_SEND_BACK, CASE_DECIDE].map(
  ({ code }) => code
)

/** The policy whose clock runs in a state, null when nobody is waited for. */
export function policyOf(state: CaseState, sentBack: boolean): string | null {
  const turn = turnOf(state, sentBack)
  if (turn === "operator") return CASE_DECIDE.code
  if (turn === "buyer") return CASE_SEND_BACK.code
  if (turn === null) return null
  return state === "requested" ? CASE_ANSWER.code : CASE_RECEIVE.code
}
