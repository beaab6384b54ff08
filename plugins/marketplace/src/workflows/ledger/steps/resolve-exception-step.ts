import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import { TRADE_MODULE } from "../../../modules/trade"
import type { TradeModuleService } from "../../../modules/trade/service"
import type { ResolveExceptionInput } from "../resolve-exception"

/** Notes who closed it and why; compensation opens it again. */
export const resolveExceptionStep = createStep(
  "marketplace-resolve-exception-step",
  async ({ id, reason, operator }: ResolveExceptionInput, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [open] = await trade.listMoneyExceptions({ id, state: "open" }, { take: 1 })
    if (!open) throw notOpen()
    const resolved = await trade.updateMoneyExceptions({
      id,
      state: "resolved",
      resolved_at: new Date(),
      resolved_by: operator.user_id,
      resolution: reason,
    })
    return new StepResponse(resolved, id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve<TradeModuleService>(TRADE_MODULE).updateMoneyExceptions({
      id,
      state: "open",
      resolved_at: null,
      resolved_by: null,
      resolution: null,
    })
  }
)

const notOpen = () =>
  fault("not_found", "TRADE-EXCEPTION-01", {
    zh: "没有这条未处理的差异",
    en: "There is no such open exception",
  })
