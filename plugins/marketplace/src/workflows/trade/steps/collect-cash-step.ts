import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRADE_MODULE } from "../../../modules/trade"
import type { TradeModuleService } from "../../../modules/trade/service"
import type { CashCollected } from "../../../modules/trade/sql/collect-cash"

/**
 * Books cash collected on delivery. Nothing to compensate: the money stays in the courier's hand when a later step
 * fails, and a retry with the same source event finds it booked.
 */
export const collectCashStep = createStep(
  "marketplace-collect-cash-step",
  async (collected: CashCollected, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    return new StepResponse(await trade.collectCash(collected))
  }
)
