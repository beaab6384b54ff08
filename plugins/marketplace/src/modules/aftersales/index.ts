import { Module } from "@medusajs/framework/utils"
import { AftersalesModuleService } from "./service"

export type { AftersalesModuleService }

/** Key under which the container holds the module of after-sales cases. */
export const AFTERSALES_MODULE = "aftersales"

export default Module(AFTERSALES_MODULE, { service: AftersalesModuleService })
