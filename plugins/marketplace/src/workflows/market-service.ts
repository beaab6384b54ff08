import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_MODULE } from "../modules/market"
import type { MarketModuleService } from "../modules/market/service"

/** The market module of a running application. */
export const marketOf = (container: MedusaContainer) =>
  container.resolve<MarketModuleService>(MARKET_MODULE)
