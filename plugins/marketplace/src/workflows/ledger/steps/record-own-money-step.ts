import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ownMoneyPosting, type OwnMoney } from "../../../domain/ledger/own-money"
import { TRADE_MODULE } from "../../../modules/trade"
import type { TradeModuleService } from "../../../modules/trade/service"

/** What the bank says happened: nothing to compensate, and one reference of the bank books once. */
export const recordOwnMoneyStep = createStep(
  "marketplace-record-own-money-step",
  async (line: OwnMoney, { container }) => {
    const posting = ownMoneyPosting({ ...line, ...(line.at ? { at: new Date(line.at) } : {}) })
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    return new StepResponse({ booked: (await trade.postToLedger([posting])).length > 0 })
  }
)
