import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRADE_MODULE } from "../../../modules/trade"
import type { TradeModuleService } from "../../../modules/trade/service"

/** Looks, and notes what it found. There is nothing to compensate: what was seen was seen. */
export const checkLedgerStep = createStep(
  "marketplace-check-ledger-step",
  async (_: void, { container }) =>
    new StepResponse(await container.resolve<TradeModuleService>(TRADE_MODULE).runLedgerCheck())
)
