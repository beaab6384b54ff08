import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalText } from "@xiangji/kernel"
import { marketOf } from "../../market-service"

type HubRow = {
  name: LocalText
  place_id: string
  division_code: string
  stock_location_id: string
  phone?: string
  address?: string
}

/** Writes the hub's own row. */
export const createHubStep = createStep(
  "market-create-hub-step",
  async (hub: HubRow, { container }) => {
    const created = await marketOf(container).createHubs(hub)
    return new StepResponse(created, created.id)
  },
  async (id, { container }) => {
    if (id) await marketOf(container).deleteHubs(id)
  }
)
