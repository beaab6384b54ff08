import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createLinksWorkflow, createStockLocationsWorkflow } from "@medusajs/medusa/core-flows"
import type { LocalText } from "@xiangji/kernel"
import { createHubStep } from "./steps/create-hub-step"
import { ensureStorageProfilesStep } from "./steps/ensure-storage-profiles-step"
import { findPlaceStep } from "./steps/find-place-step"

export type CreateHubInput = {
  name: LocalText
  /** Division code of the place it stands in. */
  place_code: string
  phone?: string
  address?: string
  /** What its stock location is linked to, so that its goods can be bought and sent. */
  sales_channel_ids?: string[]
  fulfillment_set_ids?: string[]
  fulfillment_provider_ids?: string[]
}

/** Opens a hub: a Medusa stock location with its links, and our row beside it. */
export const createHubWorkflow = createWorkflow("market-create-hub", (input: CreateHubInput) => {
  const place = findPlaceStep(input.place_code)
  ensureStorageProfilesStep()
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform({ input }, ({ input }) => ({ locations: [locationOf(input)] })),
  })
  createLinksWorkflow.runAsStep({
    input: transform({ input, locations }, ({ input, locations }) =>
      linksOf(input, locations[0]!.id)
    ),
  })
  const hub = createHubStep(
    transform({ input, place, locations }, ({ input, place, locations }) => ({
      name: input.name,
      place_id: place.id,
      division_code: place.code,
      stock_location_id: locations[0]!.id,
      phone: input.phone,
      address: input.address,
    }))
  )
  return new WorkflowResponse(hub)
})

function locationOf(input: CreateHubInput) {
  const address = { address_1: input.address ?? input.name.zh, country_code: "cn" }
  return { name: input.name.zh, address: { ...address, phone: input.phone } }
}

function linksOf(input: CreateHubInput, stock_location_id: string) {
  const here = { [Modules.STOCK_LOCATION]: { stock_location_id } }
  return [
    ...(input.sales_channel_ids ?? []).map((sales_channel_id) => ({
      [Modules.SALES_CHANNEL]: { sales_channel_id },
      ...here,
    })),
    ...(input.fulfillment_provider_ids ?? []).map((fulfillment_provider_id) => ({
      ...here,
      [Modules.FULFILLMENT]: { fulfillment_provider_id },
    })),
    ...(input.fulfillment_set_ids ?? []).map((fulfillment_set_id) => ({
      ...here,
      [Modules.FULFILLMENT]: { fulfillment_set_id },
    })),
  ]
}
