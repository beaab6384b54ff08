import { Module } from "@medusajs/framework/utils"
import loadCarrierProviders from "./loaders/carrier-providers"
import CourierModuleService from "./service"

/** The key under which the container holds the courier module's service. */
export const COURIER_MODULE = "courier"

export { CourierModuleService }

export default Module(COURIER_MODULE, {
  service: CourierModuleService,
  loaders: [loadCarrierProviders],
})
