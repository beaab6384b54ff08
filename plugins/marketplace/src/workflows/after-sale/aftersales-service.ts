import type { MedusaContainer } from "@medusajs/framework/types"
import { AFTERSALES_MODULE } from "../../modules/aftersales"
import type { AftersalesModuleService } from "../../modules/aftersales/service"

/** The module of after-sales cases. */
export const aftersalesOf = (container: Pick<MedusaContainer, "resolve">) =>
  container.resolve<AftersalesModuleService>(AFTERSALES_MODULE)
