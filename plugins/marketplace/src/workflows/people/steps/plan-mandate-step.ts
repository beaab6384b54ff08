import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { fault } from "@xiangji/kernel"
import { agreeTerms } from "../../../domain/mandate-terms"
import { auditActor } from "../../audit/acting"
import { known, MEMBER_UNKNOWN, SELLER_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import { PEOPLE_ACTIONS } from "../audit-actions"
import type { GrantMandateInput } from "../grant-mandate"
import { peopleNow } from "../seller-people"

/** Agrees the terms of a mandate and says what is going to be given to whom. */
export const planMandateStep = createStep(
  "market-plan-mandate-step",
  async (input: GrantMandateInput, { container }) => {
    const { seller_id, member_id, acting } = input
    const market = marketOf(container)
    const [[foundSeller], [foundMember], people] = await Promise.all([
      market.listSellers({ id: seller_id }, { take: 1 }),
      market.listMembers({ id: member_id }, { take: 1 }),
      peopleNow(container, seller_id),
    ])
    const seller = known(foundSeller, ...SELLER_UNKNOWN)
    const member = known(foundMember, ...MEMBER_UNKNOWN)
    const standing = people.find((one) => one.member_id === member_id)
    if (standing && standing.role !== "agent") throw needsNone()
    const terms = agreeTerms(input, new Date())
    const entry: NewAuditEntry = {
      ...(acting ? auditActor(acting) : bySystem(seller_id, (seller.name as { zh: string }).zh)),
      action: PEOPLE_ACTIONS.mandateGranted,
      subject: { type: "member", id: member.id, label: member.name },
      after: { ...terms },
    }
    const mandate = { ...terms, seller_id, member_id, granted_by: acting?.member_id ?? null }
    return new StepResponse({ entry, mandate })
  }
)

const bySystem = (id: string, label: string) => ({
  actor: { type: "system" as const, id: "market", name: null },
  for: { type: "seller", id, label },
})

const needsNone = () =>
  fault("not_allowed", "MARKET-MANDATE-05", {
    zh: "这位是负责人或帮手，不需要委托；要改权限请修改角色",
    en: "An owner or helper needs no mandate; change the role instead",
  })
