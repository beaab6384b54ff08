import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalText } from "@xiangji/kernel"
import { usualTaxStanding } from "../../../domain/tax-standing"
import { claimName } from "../../../modules/market/sql/applications/names"
import {
  deleteSeller,
  insertSeller,
  readSeller,
} from "../../../modules/market/sql/applications/sellers"
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
  /** Whose bank account it is. */
  account_holder?: string
  /** The member who becomes its owner. */
  owner_member_id?: string
}

/** Writes a seller in the state "applied". */
export const createSellerStep = createStep(
  "market-create-seller-step",
  async (input: CreateSellerInput, { container }) => {
    const { owner_member_id: _owner, ...given } = input
    const market = marketOf(container)
    const [place] = await market.listPlaces({ id: input.place_id }, { take: 1 })
    known(place, ...PLACE_UNKNOWN)
    const legal_name = input.legal_name ?? input.name.zh
    const columns = { ...usualTaxStanding(input.kind), ...given, legal_name }
    const seller = await market.transact(async (db) => {
      await claimName(db, input.name.zh, null)
      return readSeller(db, await insertSeller(db, columns))
    })
    return new StepResponse(seller, seller.id)
  },
  async (id, { container }) => {
    if (id) await marketOf(container).transact((db) => deleteSeller(db, id))
  }
)
