import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalText } from "@xiangji/kernel"
import { codesAbove } from "../../../domain/division-code"
import { alreadyThere, assertParent, levelOf } from "../../../domain/place-tree"
import type { Operator } from "../../audit/acting"
import { marketOf } from "../../market-service"
import { placeDeed } from "../place-deed"

export type AddPlaceInput = {
  code: string
  name: LocalText
  story?: LocalText
  /** Left out, it is found by the code; given, the code has to lie within it. */
  parent_id?: string
  operator: Operator
}

/** Refuses a code that does not fit where it is put, and says what is recorded. */
export const planNewPlaceStep = createStep(
  "market-plan-new-place-step",
  async ({ operator, parent_id, ...place }: AddPlaceInput, { container }) => {
    const { code } = place
    const level = levelOf(code)
    const [above] = codesAbove(code)
    const there = await marketOf(container).listPlaces({ code: above ? [code, above] : [code] })
    if (there.some((found) => found.code === code)) throw alreadyThere(code)
    assertParent(
      code,
      there.find((found) => found.code === above),
      parent_id
    )
    const audit = placeDeed(operator, "created", { id: code, name: place.name }, { after: place })
    return new StepResponse({ audit, places: [{ ...place, level }] })
  }
)
