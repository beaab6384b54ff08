import { Module } from "@medusajs/framework/utils"
import { CashModuleService } from "./service"

export { CashModuleService }

/** Key under which the container holds the cash module. */
export const CASH_MODULE = "marketCash"

export default Module(CASH_MODULE, { service: CashModuleService })
