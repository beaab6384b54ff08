import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { Operator } from "../audit/acting"
import { chooseHubStep } from "./steps/choose-hub-step"
import { decideSellerStep } from "./steps/decide-seller-step"
import { planSellerDecisionStep } from "./steps/plan-seller-decision-step"

/** `hub_id` may be left out: then it is the nearest hub up the tree of places. */
export type ApproveSellerInput = { seller_id: string; hub_id?: string; operator?: Operator }

/** Admits a seller that nobody applied for (a demo's, an imported one). People's own come by application. */
export const approveSellerWorkflow = createWorkflow(
  "market-approve-seller",
  (input: ApproveSellerInput) => {
    const hub_id = chooseHubStep(input)
    const decision = transform({ input, hub_id }, ({ input, hub_id }) => {
      return { ...input, hub_id, decision: "approve" as const }
    })
    const plan = planSellerDecisionStep(decision)
    recordAuditStep(plan.audit)
    const seller = decideSellerStep(decision)
    emitEventStep({ eventName: "market.seller.approved", data: { id: seller.id } })
    return new WorkflowResponse(seller)
  }
)
