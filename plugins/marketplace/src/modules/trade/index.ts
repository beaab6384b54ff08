import { Module } from "@medusajs/framework/utils"
import { TradeModuleService } from "./service"

export { TradeModuleService }

/** Key under which the container holds the trade module. */
export const TRADE_MODULE = "trade"

export default Module(TRADE_MODULE, { service: TradeModuleService })
