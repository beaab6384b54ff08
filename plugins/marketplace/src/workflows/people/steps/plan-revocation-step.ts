import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import { auditActor } from "../../audit/acting"
import { known, MANDATE_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import { PEOPLE_ACTIONS } from "../audit-actions"
import type { RevokeMandateInput } from "../revoke-mandate"

/** Says which mandate is going to end; another seller's is not found, one that has ended needs no entry. */
export const planRevocationStep = createStep(
  "market-plan-revocation-step",
  async ({ mandate_id, acting }: RevokeMandateInput, { container }) => {
    const market = marketOf(container)
    const own = acting ? { id: mandate_id, seller_id: acting.seller_id } : { id: mandate_id }
    const [found] = await market.listMandates(own, { take: 1 })
    const mandate = known(found, ...MANDATE_UNKNOWN)
    const [member] = await market.listMembers({ id: mandate.member_id }, { take: 1 })
    const entry: NewAuditEntry = {
      ...(acting
        ? auditActor(acting)
        : {
            actor: { type: "system" as const, id: "market" },
            for: { type: "seller", id: mandate.seller_id },
          }),
      action: PEOPLE_ACTIONS.mandateRevoked,
      subject: { type: "member", id: mandate.member_id, label: member?.name ?? null },
      before: {
        mandate_id,
        ...{ scopes: mandate.scopes, valid_from: mandate.valid_from, valid_to: mandate.valid_to },
      },
    }
    return new StepResponse(mandate.revoked_at ? [] : [entry])
  }
)
