import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { codesAbove } from "../../../domain/division-code"
import { known, PLACE_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import type { PlaceChanges } from "./plan-place-change-step"

/** Writes changes of a place; with another code it hangs below the place that code lies in. */
export const writePlaceStep = createStep(
  "market-write-place-step",
  async ({ id, changes }: { id: string; changes: PlaceChanges }, { container }) => {
    const market = marketOf(container)
    const [found] = await market.listPlaces({ id }, { take: 1 })
    const { code, name, story, picture_url, parent_id } = known(found, ...PLACE_UNKNOWN)
    const [above] = changes.code ? codesAbove(changes.code) : []
    const [parent] = above ? await market.listPlaces({ code: above }, { take: 1 }) : []
    const place = await market.updatePlaces({
      id,
      ...changes,
      ...(parent && { parent_id: parent.id }),
    })
    return new StepResponse(place, { id, code, name, story, picture_url, parent_id })
  },
  async (before, { container }) => {
    if (before) await marketOf(container).updatePlaces(before)
  }
)
