import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Capture } from "../../../domain/ledger/payment-captured"
import { TRADE_MODULE } from "../../../modules/trade"
import type { TradeModuleService } from "../../../modules/trade/service"

/** Books a capture: a fact, so there is nothing to compensate; the same capture books once. */
export const capturePaymentStep = createStep(
  "marketplace-capture-payment-step",
  async (capture: Capture, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    return new StepResponse(await trade.capturePayment(capture))
  }
)
