import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { known, PLACE_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import type { CreateSellerInput } from "./create-seller-step"

type Input = { id: string; changes: Partial<Omit<CreateSellerInput, "owner_member_id">> }

/** Changes what an applicant told about the seller. */
export const updateSellerStep = createStep(
  "market-update-seller-step",
  async ({ id, changes }: Input, { container }) => {
    const market = marketOf(container)
    if (changes.place_id) {
      const [place] = await market.listPlaces({ id: changes.place_id }, { take: 1 })
      known(place, ...PLACE_UNKNOWN)
    }
    const before = await market.retrieveSeller(id)
    const seller = await market.updateSellers({ id, ...changes })
    const { created_at: _created, updated_at: _updated, deleted_at: _deleted, ...row } = before
    return new StepResponse(seller, row)
  },
  async (row, { container }) => {
    if (row) await marketOf(container).updateSellers(row)
  }
)
