import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { maskMobile, mobileNumber } from "@xiangji/kernel"
import { belongsAlready, expiryFrom, phoneUnreadable } from "../../../domain/invitation"
import { agreeTerms } from "../../../domain/mandate-terms"
import { auditActor } from "../../audit/acting"
import { PEOPLE_ACTIONS } from "../audit-actions"
import type { InvitePersonInput } from "../invite-person"
import { memberByPhone } from "../member-by-phone"
import { peopleNow } from "../seller-people"

/** Checks whom a seller invites as what, and says what is going to be sent. */
export const planInvitationStep = createStep(
  "market-plan-invitation-step",
  async (input: InvitePersonInput, { container }) => {
    const { acting, role } = input
    const now = new Date()
    const phone = mobileNumber(input.phone)
    if (!phone) throw phoneUnreadable()
    const member = await memberByPhone(container, phone)
    const people = member ? await peopleNow(container, acting.seller_id) : []
    if (people.some((one) => one.member_id === member?.id)) throw belongsAlready()
    const terms =
      role === "agent" ? agreeTerms({ ...input, scopes: input.scopes ?? [] }, now) : null
    const invitation = {
      id: generateEntityId(undefined, "inv"),
      seller_id: acting.seller_id,
      ...{ phone, role, name: input.name ?? null },
      scopes: terms?.scopes ?? [],
      // What was left open begins when the invitation is accepted.
      valid_from: terms && input.valid_from ? terms.valid_from : null,
      valid_to: terms && input.valid_to ? terms.valid_to : null,
      invited_by: acting.member_id,
      expires_at: earlier(expiryFrom(now), terms?.valid_to),
    }
    const { id, name, scopes, valid_from, valid_to } = invitation
    const entry: NewAuditEntry = {
      ...auditActor(acting),
      action: PEOPLE_ACTIONS.invited,
      subject: { type: "invitation", id, label: maskMobile(phone) },
      after: { phone: maskMobile(phone), name, role, scopes, valid_from, valid_to },
    }
    return new StepResponse({ entry, invitation, seller_name: acting.seller_name })
  }
)

const earlier = (one: Date, other: Date | undefined) => (other && other < one ? other : one)
