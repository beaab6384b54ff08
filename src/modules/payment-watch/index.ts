import { Module } from "@medusajs/framework/utils"
import { PaymentWatchModuleService } from "./service"

export const PAYMENT_WATCH = "paymentWatch"
export { PaymentWatchModuleService } from "./service"

export default Module(PAYMENT_WATCH, { service: PaymentWatchModuleService })
