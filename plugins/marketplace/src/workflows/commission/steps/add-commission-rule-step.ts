import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { rulePeriod, type NewCommissionRule } from "../../../domain/commission/new-rule"
import { TRADE_MODULE } from "../../../modules/trade"
import type { TradeModuleService } from "../../../modules/trade/service"

/** Writes a rule; compensation removes it, since no order can have met it in between. */
export const addCommissionRuleStep = createStep(
  "marketplace-add-commission-rule-step",
  async ({ rule }: { rule: NewCommissionRule }, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const written = await trade.createCommissionRules({ ...rule, ...rulePeriod(rule, new Date()) })
    return new StepResponse(written, written.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<TradeModuleService>(TRADE_MODULE).deleteCommissionRules(id)
  }
)
