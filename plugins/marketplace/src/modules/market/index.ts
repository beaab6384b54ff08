import { Module } from "@medusajs/framework/utils"
import { MarketModuleService } from "./service"

export { MarketModuleService }

/** Key under which the container holds the market module. */
export const MARKET_MODULE = "market"

export default Module(MARKET_MODULE, { service: MarketModuleService })
