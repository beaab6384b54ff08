import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRADE_MODULE } from "../../../modules/trade"
import type { TradeModuleService } from "../../../modules/trade/service"
import { noSuchRule } from "../no-such-rule"

/** Ends a rule now; one that ended already stays as it was, one that never began ends where it would have begun. */
export const endCommissionRuleStep = createStep(
  "marketplace-end-commission-rule-step",
  async ({ id }: { id: string }, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [rule] = await trade.listCommissionRules({ id }, { take: 1 })
    if (!rule) throw noSuchRule()
    const now = new Date()
    if (rule.valid_to && rule.valid_to <= now) return new StepResponse(rule)
    const valid_to = rule.valid_from > now ? rule.valid_from : now
    const ended = await trade.updateCommissionRules({ id, valid_to })
    return new StepResponse(ended, { id, valid_to: rule.valid_to })
  },
  async (before, { container }) => {
    if (before)
      await container.resolve<TradeModuleService>(TRADE_MODULE).updateCommissionRules(before)
  }
)
