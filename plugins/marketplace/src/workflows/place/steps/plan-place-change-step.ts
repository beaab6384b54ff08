import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalText } from "@xiangji/kernel"
import { assertDivisionCode, codesAbove } from "../../../domain/division-code"
import { alreadyThere, assertParent, codeInUse } from "../../../domain/place-tree"
import type { MarketModuleService } from "../../../modules/market/service"
import { localText } from "../../../modules/market/local-text"
import type { Operator } from "../../audit/acting"
import { known, PLACE_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import { placeDeed } from "../place-deed"

/** What of a place may be changed; a story of null is taken away. */
export type PlaceChanges = {
  code?: string
  name?: LocalText
  story?: LocalText | null
  picture_url?: string
}

export type ChangePlaceInput = { id: string; changes: PlaceChanges; operator: Operator }

/** Refuses a code that does not fit, and says what is recorded. */
export const planPlaceChangeStep = createStep(
  "market-plan-place-change-step",
  async ({ id, changes, operator }: ChangePlaceInput, { container }) => {
    const market = marketOf(container)
    const [found] = await market.listPlaces({ id }, { take: 1 })
    const place = known(found, ...PLACE_UNKNOWN)
    const { code } = changes
    if (code !== undefined && code !== place.code) await assertCodeFits(market, place, code)
    const names = Object.keys(changes) as (keyof PlaceChanges)[]
    const before = Object.fromEntries(names.map((name) => [name, place[name]]))
    const name = localText(place.name)
    const audit = placeDeed(operator, "updated", { id, name }, { before, after: changes })
    return new StepResponse({ audit, renamed: changes.name !== undefined })
  }
)

type PlaceRow = { id: string; code: string; level: "county" | "town" | "village" }

/** A mistyped code can be put right while nothing hangs below it; it stays under the same parent's code. */
async function assertCodeFits(market: MarketModuleService, place: PlaceRow, code: string) {
  assertDivisionCode(code, place.level)
  const [above] = codesAbove(code)
  const [same, parent, below, hubs] = await Promise.all([
    market.listPlaces({ code }, { take: 1 }),
    above ? market.listPlaces({ code: above }, { take: 1 }) : [],
    market.listPlaces({ parent_id: place.id }, { take: 1 }),
    market.listHubs({ place_id: place.id }, { take: 1 }),
  ])
  if (same.length) throw alreadyThere(code)
  if (below.length || hubs.length) throw codeInUse()
  assertParent(code, parent[0])
}
