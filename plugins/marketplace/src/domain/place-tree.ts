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

/** The level that a code's length tells: six digits, nine or twelve; else `MARKET-PLACE-01`. */
export function levelOf(code: string): PlaceLevel {
  const level = code.length === 6 ? "county" : code.length === 9 ? "town" : "village"
  assertDivisionCode(code, level)
  return level
}

/** Refuses a town whose county, or a village whose town, is not there yet; and a parent that is another one. */
export function assertParent(
  code: string,
  parent: { id: string; code: string } | undefined,
  said_parent_id?: string
): void {
  if (levelOf(code) !== "county" && !parent) throw orphan(code)
  if (said_parent_id !== undefined && said_parent_id !== parent?.id) throw otherParent(code)
}

/** `MARKET-PLACE-06`: what lies below, and hubs, carry a part of the code. */
export const codeInUse = () =>
  fault("not_allowed", "MARKET-PLACE-06", {
    zh: "这个地方下面还有村镇或集散点，代码不能改",
    en: "There are places or hubs below this one; its code cannot be changed",
  })

const otherParent = (code: string) =>
  fault("invalid", "MARKET-PLACE-05", {
    zh: `代码 ${code} 不在这个上级地方之内`,
    en: `The code ${code} does not lie within that place`,
  })

/** `MARKET-PLACE-03`. */
export const alreadyThere = (code: string) =>
  fault("invalid", "MARKET-PLACE-03", {
    zh: `代码 ${code} 的地方已经有了`,
    en: `There is already a place with the code ${code}`,
  })

const orphan = (code: string) =>
  fault("invalid", "MARKET-PLACE-04", {
    zh: `先要有 ${code} 所在的县或乡镇`,
    en: `The county or town of ${code} has to be added first`,
  })
