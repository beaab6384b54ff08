import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { jsonList } from "../../../modules/market/json-list"
import type { ImageVariant } from "../../../types/market"
import { marketOf } from "../../market-service"

type Input = { seller_id: string; content_hash: string; variants: ImageVariant[] }

/** Writes the row that ties the stored sizes together. */
export const recordImageStep = createStep(
  "market-record-image-step",
  async ({ variants, ...image }: Input, { container }) => {
    const row = { ...image, variants: jsonList(variants), state: "ready" as const, progress: 1 }
    const created = await marketOf(container).createListingImages(row)
    return new StepResponse(created, created.id)
  },
  async (id, { container }) => {
    if (id) await marketOf(container).deleteListingImages(id)
  }
)
