import type { MedusaContainer } from "@medusajs/framework/types"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type { SettlementModuleService } from "../../modules/settlement/service"

/** Settlements and payouts of a running application. */
export const settlementOf = (container: MedusaContainer) =>
  container.resolve<SettlementModuleService>(SETTLEMENT_MODULE)
