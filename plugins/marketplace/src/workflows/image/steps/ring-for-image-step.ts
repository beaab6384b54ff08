import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ringForImage } from "../jobs/render-listing-image"

/** Rings for a photo; where the bell is lost, the sweep finds the row. */
export const ringForImageStep = createStep(
  { name: "market-ring-for-image-step", noCompensation: true },
  async (id: string, { container }) => new StepResponse(await ringForImage(container, id))
)
