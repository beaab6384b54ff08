import type { MedusaContainer } from "@medusajs/framework/types"
import { DEADLINES_MODULE } from "../modules/deadlines"
import type { DeadlinesModuleService } from "../modules/deadlines/service"

/** The service of the clocks in the running application. */
export const deadlinesService = (container: Pick<MedusaContainer, "resolve">) =>
  container.resolve<DeadlinesModuleService>(DEADLINES_MODULE)
