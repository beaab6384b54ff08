import { Module } from "@medusajs/framework/utils"
import { SettlementModuleService } from "./service"

export { SettlementModuleService }

/** Key under which the container holds settlements and payouts. */
export const SETTLEMENT_MODULE = "settlement"

export default Module(SETTLEMENT_MODULE, { service: SettlementModuleService })
