import { COURIER_MODULE } from "@xiangji/courier/modules/courier"
import { createFreightRatesWorkflow } from "@xiangji/courier/workflows"
import { TRADE_MODULE } from "@xiangji/marketplace/modules/trade"
import { COMMISSION_RULES } from "../data/commission"
import { FREIGHT_RATES } from "../data/freight"
import type { Demo } from "./demo"

/** Freight and commission: rows with dates. Tables that hold anything are left alone. */
export async function tables({ container, log }: Demo): Promise<void> {
  const [rate] = await container.resolve(COURIER_MODULE).listFreightRates({}, { take: 1 })
  if (!rate) await createFreightRatesWorkflow(container).run({ input: { rates: FREIGHT_RATES } })
  const trade = container.resolve(TRADE_MODULE)
  const [rule] = await trade.listCommissionRules({}, { take: 1 })
  if (!rule) await trade.createCommissionRules(COMMISSION_RULES)
  log.info(`demo: ${FREIGHT_RATES.length} freight rates, ${COMMISSION_RULES.length} commissions`)
}
