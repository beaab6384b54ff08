import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { ownersOnly } from "../../../domain/acting-faults"
import {
  changeMembership,
  type MembershipChange,
  notOfThisSeller,
} from "../../../domain/membership"
import { auditActor } from "../../audit/acting"
import { PEOPLE_ACTIONS } from "../audit-actions"
import type { ChangeMembershipInput } from "../change-membership"
import { peopleNow } from "../seller-people"

/** Refuses what can be seen to be impossible, and says what is going to be done. Everybody may leave by themselves. */
export const planMembershipChangeStep = createStep(
  "market-plan-membership-change-step",
  async ({ acting, membership_id, change }: ChangeMembershipInput, { container }) => {
    const people = await peopleNow(container, acting.seller_id)
    const person = people.find((one) => one.id === membership_id)
    if (!person) throw notOfThisSeller()
    const leaving = change.do === "remove" && person.member_id === acting.member_id
    if (acting.role !== "owner" && !leaving) throw ownersOnly()
    const { before, after } = changeMembership(people, membership_id, change, new Date())
    const entry: NewAuditEntry = {
      ...auditActor(acting),
      action: leaving ? PEOPLE_ACTIONS.left : ACTION[change.do],
      subject: { type: "member", id: before.member_id, label: before.member_name },
      before: { role: before.role, suspended: Boolean(before.suspended_at) },
      after: after && { role: after.role, suspended: Boolean(after.suspended_at) },
    }
    return new StepResponse(entry)
  }
)

const ACTION: Readonly<Record<MembershipChange["do"], string>> = {
  role: PEOPLE_ACTIONS.roleChanged,
  remove: PEOPLE_ACTIONS.removed,
  suspend: PEOPLE_ACTIONS.suspended,
  reinstate: PEOPLE_ACTIONS.reinstated,
}
