import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../../modules/cash"
import type { CashModuleService } from "../../../modules/cash/service"
import type { CashCounting } from "../../../modules/cash/sql/hand-in"

/** Cash on the counter is a fact: nothing to compensate, and the same counting books once. */
export const handInCashStep = createStep(
  "marketplace-hand-in-cash-step",
  async (counting: CashCounting, { container }) =>
    new StepResponse(await container.resolve<CashModuleService>(CASH_MODULE).handInCash(counting))
)
