import { Module } from "@medusajs/framework/utils"
import { DeadlinesModuleService } from "./service"

/** The key under which the container holds the service of the clocks. */
export const DEADLINES_MODULE = "deadlines"

export { DeadlinesModuleService }

export default Module(DEADLINES_MODULE, { service: DeadlinesModuleService })
