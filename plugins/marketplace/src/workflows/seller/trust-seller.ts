import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { Operator } from "../audit/acting"
import { decideSellerStep } from "./steps/decide-seller-step"
import { planSellerDecisionStep } from "./steps/plan-seller-decision-step"

export type TrustSellerInput = { seller_id: string; trusted: boolean; operator?: Operator }

/** From now on a seller's listings go to the shop without being looked at first, or no longer do. */
export const trustSellerWorkflow = createWorkflow(
  "market-trust-seller",
  (input: TrustSellerInput) => {
    const decision = transform({ input }, ({ input: { trusted, ...rest } }) => {
      return { ...rest, decision: trusted ? ("trust" as const) : ("distrust" as const) }
    })
    const plan = planSellerDecisionStep(decision)
    recordAuditStep(plan.audit)
    const seller = decideSellerStep(decision)
    const eventName = transform({ input }, ({ input }) =>
      input.trusted ? "market.seller.trusted" : "market.seller.distrusted"
    )
    emitEventStep({ eventName, data: { id: seller.id } })
    return new WorkflowResponse(seller)
  }
)
