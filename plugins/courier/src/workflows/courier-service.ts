import type { MedusaContainer } from "@medusajs/framework/types"
import { COURIER_MODULE } from "../modules/courier"
import type CourierModuleService from "../modules/courier/service"

/** The courier module of the running application. */
export const courierService = (container: Pick<MedusaContainer, "resolve">) =>
  container.resolve<CourierModuleService>(COURIER_MODULE)
