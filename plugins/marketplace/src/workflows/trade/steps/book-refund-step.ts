import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRADE_MODULE } from "../../../modules/trade"
import type { TradeModuleService } from "../../../modules/trade/service"
import type { Refund } from "../../../modules/trade/sql/refund"

/** Books a refund that was paid: a fact, so there is nothing to compensate; the same source event books once. */
export const bookRefundStep = createStep(
  "marketplace-book-refund-step",
  async (refund: Refund, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    return new StepResponse(await trade.bookRefund(refund))
  }
)
