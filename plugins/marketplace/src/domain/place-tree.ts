import { fault } from "@xiangji/kernel"
import type { PlaceLevel } from "../types/market"
import { assertDivisionCode, codesAbove } from "./division-code"

type Plan = { id: string; code: string; level: PlaceLevel }

/**
 * Hangs new places under the nearest place above, whether it is new too or already there. `idsByCode` holds the places
 * that exist; nothing is returned unless all can be placed.
 */
export function hangInTree<Place extends Plan>(
  places: readonly Place[],
  idsByCode: ReadonlyMap<string, string>
): (Place & { parent_id: string | null })[] {
  const ids = new Map(idsByCode)
  for (const place of places) {
    assertDivisionCode(place.code, place.level)
    if (ids.has(place.code)) throw alreadyThere(place.code)
    ids.set(place.code, place.id)
  }
  return places.map((place) => {
    const parent = codesAbove(place.code).find((code) => ids.has(code))
    if (!parent && place.level !== "county") throw orphan(place.code)
    return { ...place, parent_id: (parent && ids.get(parent)) ?? null }
  })
}

const alreadyThere = (code: string) =>
  fault("invalid", "MARKET-PLACE-03", {
    zh: `代码 ${code} 的地方已经有了`,
    en: `There is already a place with the code ${code}`,
  })

const orphan = (code: string) =>
  fault("invalid", "MARKET-PLACE-04", {
    zh: `先要有 ${code} 所在的县或乡镇`,
    en: `The county or town of ${code} has to be added first`,
  })
