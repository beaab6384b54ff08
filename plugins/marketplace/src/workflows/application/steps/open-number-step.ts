import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { numberUnknown } from "../../../domain/application/application-faults"
import { marketOf } from "../../market-service"

/** Opens the identity number of an application. Stands after the step that records who does. */
export const openNumberStep = createStep(
  "market-open-number-step",
  async (application_id: string, { container }) => {
    const market = marketOf(container)
    const [found] = await market.listApplications({ id: application_id }, { take: 1 })
    if (!found?.id_sealed) throw numberUnknown()
    return new StepResponse({ id_number: market.vault.open(found.id_sealed) })
  }
)
