import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ClosedShortage } from "../../../domain/cash/shortage-closed"
import { CASH_MODULE } from "../../../modules/cash"
import type { CashModuleService } from "../../../modules/cash/service"

/** One posting under one request key: sent again it books nothing, and there is nothing else to take back. */
export const closeShortageStep = createStep(
  "marketplace-close-shortage-step",
  async (shortage: ClosedShortage, { container }) =>
    new StepResponse({
      booked: await container.resolve<CashModuleService>(CASH_MODULE).closeShortage(shortage),
    })
)
