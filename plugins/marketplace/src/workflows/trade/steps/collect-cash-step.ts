import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../../modules/cash"
import type { CashModuleService } from "../../../modules/cash/service"
import type { CashCollected } from "../../../modules/cash/sql/collect"

/**
 * Books cash collected on delivery. Nothing to compensate: the money stays in the collector's hand when a later step
 * fails, and a retry finds it booked.
 */
export const collectCashStep = createStep(
  "marketplace-collect-cash-step",
  async (collected: CashCollected, { container }) =>
    new StepResponse(await container.resolve<CashModuleService>(CASH_MODULE).collectCash(collected))
)
