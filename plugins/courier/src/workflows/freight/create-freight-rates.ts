import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { FreightRate } from "../../domain/freight"
import { courierService } from "../courier-service"

/** Adds rows to the freight table. Undone, they are gone. */
export const createFreightRatesStep = createStep(
  "courier-create-freight-rates",
  async (rates: FreightRate[], { container }) => {
    const created = await courierService(container).createFreightRates(rates)
    return new StepResponse(
      created,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await courierService(container).deleteFreightRates(ids)
  }
)

/** Adds rows to the freight table; older rows are never changed but by giving them an end. */
export const createFreightRatesWorkflow = createWorkflow(
  "courier-create-freight-rates",
  (input: { rates: FreightRate[] }) => new WorkflowResponse(createFreightRatesStep(input.rates))
)
