import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { known, PLACE_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"

/** The place a hub stands in, by its division code. */
export const findPlaceStep = createStep(
  "market-find-place-step",
  async (code: string, { container }) => {
    const [place] = await marketOf(container).listPlaces({ code }, { take: 1 })
    return new StepResponse(known(place, ...PLACE_UNKNOWN))
  }
)
