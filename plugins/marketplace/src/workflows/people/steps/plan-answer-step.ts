import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { maskMobile } from "@xiangji/kernel"
import { stateAllows } from "../../../domain/acting"
import { stateForbids } from "../../../domain/acting-faults"
import { assertOpen, invitationState, noSuchInvitation } from "../../../domain/invitation"
import { known, MEMBER_UNKNOWN, SELLER_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import type { AnswerInvitationInput } from "../answer-invitation"
import { PEOPLE_ACTIONS } from "../audit-actions"
import { provenPhoneOf } from "../proven-phone"

type Input = AnswerInvitationInput & { answer: "accept" | "decline" }

const SAID = { accept: "accepted", decline: "declined" } as const

/**
 * Finds an invitation of the number that was proven at this sign-in; anybody else's does not exist. The same answer
 * given again by the same person is let through without another entry.
 */
export const planAnswerStep = createStep(
  "market-plan-answer-step",
  async ({ invitation_id, member_id, auth_identity_id, answer }: Input, { container }) => {
    const market = marketOf(container)
    const phone = await provenPhoneOf(container, auth_identity_id)
    const [found] = phone
      ? await market.listInvitations({ id: invitation_id, phone }, { take: 1 })
      : []
    if (!found) throw noSuchInvitation()
    const { seller_id, role, scopes } = found
    const repeated =
      found.member_id === member_id && invitationState(found, new Date()) === SAID[answer]
    if (repeated) return new StepResponse({ seller_id, entries: [] as NewAuditEntry[] })
    assertOpen(found, new Date())
    const [[foundSeller], [foundMember]] = await Promise.all([
      market.listSellers({ id: seller_id }, { take: 1 }),
      market.listMembers({ id: member_id }, { take: 1 }),
    ])
    const seller = known(foundSeller, ...SELLER_UNKNOWN)
    const member = known(foundMember, ...MEMBER_UNKNOWN)
    if (answer === "accept" && !stateAllows("owner", seller.state, false))
      throw stateForbids(seller.state)
    const entry: NewAuditEntry = {
      actor: { type: "member", id: member.id, name: member.name },
      action: PEOPLE_ACTIONS[answer === "accept" ? "invitationAccepted" : "invitationDeclined"],
      for: { type: "seller", id: seller_id, label: (seller.name as { zh: string }).zh },
      subject: { type: "invitation", id: found.id, label: maskMobile(found.phone) },
      after: { role, scopes },
    }
    return new StepResponse({ seller_id, entries: [entry] })
  }
)
