import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { Operator } from "../audit/acting"
import { setShopWindow } from "./set-shop-window"
import { decideSellerStep } from "./steps/decide-seller-step"
import { planSellerDecisionStep } from "./steps/plan-seller-decision-step"

/** Lets a suspended seller back on the market with the goods that were approved before. */
export const reinstateSellerWorkflow = createWorkflow(
  "market-reinstate-seller",
  (input: { seller_id: string; operator?: Operator }) => {
    const decision = transform({ input }, ({ input }) => {
      return { ...input, decision: "reinstate" as const }
    })
    const plan = planSellerDecisionStep(decision)
    recordAuditStep(plan.audit)
    const seller = decideSellerStep(decision)
    setShopWindow(seller.id, "published")
    emitEventStep({ eventName: "market.seller.reinstated", data: { id: seller.id } })
    return new WorkflowResponse(seller)
  }
)
