import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fault } from "@xiangji/kernel"
import { codesAbove } from "../../../domain/division-code"
import { HUB_UNKNOWN, known, SELLER_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"

/** The hub named, else the one the seller has, else the nearest one up the tree of places. */
export const chooseHubStep = createStep(
  "market-choose-hub-step",
  async (input: { seller_id: string; hub_id?: string }, { container }) => {
    const market = marketOf(container)
    const [found] = await market.listSellers({ id: input.seller_id }, { take: 1 })
    const seller = known(found, ...SELLER_UNKNOWN)
    const named = input.hub_id ?? seller.hub_id
    if (named) {
      const [hub] = await market.listHubs({ id: named }, { take: 1 })
      return new StepResponse(known(hub, ...HUB_UNKNOWN).id)
    }
    const place = await market.retrievePlace(seller.place_id)
    const codes = [place.code, ...codesAbove(place.code)]
    const hubs = await market.listHubs({ division_code: codes }, { order: { id: "ASC" } })
    const nearest = codes
      .map((code) => hubs.find((hub) => hub.division_code === code))
      .find(Boolean)
    if (!nearest) throw noHub()
    return new StepResponse(nearest.id)
  }
)

const noHub = () =>
  fault("not_allowed", "MARKET-HUB-02", {
    zh: "这个地方还没有集散点，请先指定一个",
    en: "There is no hub for this place yet; please name one",
  })
