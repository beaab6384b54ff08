import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalText } from "@xiangji/kernel"
import { codesAbove } from "../../../domain/division-code"
import { hangInTree } from "../../../domain/place-tree"
import type { PlaceLevel } from "../../../types/market"
import { marketOf } from "../../market-service"

/** A place to add. Its parent is the nearest place whose code starts its own. */
export type NewPlace = {
  code: string
  name: LocalText
  level: PlaceLevel
  story?: LocalText
  picture_url?: string
}

/** Adds all the places or none. */
export const createPlacesStep = createStep(
  "market-create-places-step",
  async (places: NewPlace[], { container }) => {
    const market = marketOf(container)
    const codes = places.flatMap((place) => [place.code, ...codesAbove(place.code)])
    const there = await market.listPlaces({ code: [...new Set(codes)] })
    const planned = hangInTree(
      places.map((place) => ({ ...place, id: generateEntityId(undefined, "plc") })),
      new Map(there.map((place) => [place.code, place.id]))
    )
    const created = await market.createPlaces(planned)
    return new StepResponse(
      created,
      created.map((place) => place.id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await marketOf(container).deletePlaces(ids)
  }
)
