import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { recordAuditStep } from "@xiangji/audit-log/workflows"
import type { Operator } from "../audit/acting"
import { setShopWindow } from "./set-shop-window"
import { decideSellerStep } from "./steps/decide-seller-step"
import { planSellerDecisionStep } from "./steps/plan-seller-decision-step"

export type SuspendSellerInput = { seller_id: string; reason: string; operator?: Operator }

/**
 * Takes a seller off the market at once: its people are refused and its goods leave every storefront. Open orders are
 * still finished.
 */
export const suspendSellerWorkflow = createWorkflow(
  "market-suspend-seller",
  (input: SuspendSellerInput) => {
    const decision = transform({ input }, ({ input }) => {
      return { ...input, decision: "suspend" as const }
    })
    const plan = planSellerDecisionStep(decision)
    recordAuditStep(plan.audit)
    const seller = decideSellerStep(decision)
    setShopWindow(seller.id, "proposed")
    emitEventStep({ eventName: "market.seller.suspended", data: { id: seller.id } })
    return new WorkflowResponse(seller)
  }
)
