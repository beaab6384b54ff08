import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalText } from "@xiangji/kernel"
import { handleFrom } from "../../../domain/handle"
import { usualTaxStanding } from "../../../domain/tax-standing"
import type { IssuanceRoute, SellerKind, TaxpayerKind } from "../../../types/market"
import { known, PLACE_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"

export type CreateSellerInput = {
  name: LocalText
  kind: SellerKind
  place_id: string
  phone: string
  story?: LocalText
  taxpayer_kind?: TaxpayerKind
  issuance_route?: IssuanceRoute
  legal_name?: string
  tax_id?: string
  address?: string
  bank_name?: string
  bank_account?: string
  /** The member who becomes its owner. */
  owner_member_id?: string
}

/** Writes a seller in the state "applied" and its owner. */
export const createSellerStep = createStep(
  "market-create-seller-step",
  async (input: CreateSellerInput, { container }) => {
    const { owner_member_id, ...given } = input
    const market = marketOf(container)
    const [place] = await market.listPlaces({ id: input.place_id }, { take: 1 })
    known(place, ...PLACE_UNKNOWN)
    const id = generateEntityId(undefined, "sel")
    const handle = handleFrom(id, input.name.en)
    const legal_name = input.legal_name ?? input.name.zh
    const row = { ...usualTaxStanding(input.kind), ...given, id, handle, legal_name }
    const seller = await market.createSellers(row)
    return new StepResponse(seller, seller.id)
  },
  async (id, { container }) => {
    if (id) await marketOf(container).deleteSellers(id)
  }
)
