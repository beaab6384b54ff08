import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OWN_PRODUCE_EXEMPTION } from "../../../domain/tax-standing"
import { jsonList } from "../../../modules/market/json-list"
import type { SellerKind } from "../../../types/market"
import { marketOf } from "../../market-service"
import { writeJournal } from "../journal"
import type { Lease } from "../lease"
import type { PlannedCreate } from "../plan-creates"

type Input = {
  lease: Lease
  seller_kind: SellerKind
  listings: (PlannedCreate["listing"] & {
    row_id: string
    product_id: string
    variant_id: string
    inventory_item_id: string
  })[]
}

/** Writes the listings beside their products, as drafts that nobody sees yet, with the VAT treatment farmers have. */
export const recordCreatesStep = createStep(
  "market-record-import-creates-step",
  async ({ lease, seller_kind, listings }: Input, { container }) => {
    const market = marketOf(container)
    const now = new Date()
    await market.createListings(
      listings.map(({ row_id: _row, ...listing }) => ({
        ...listing,
        harvest_windows: jsonList(listing.harvest_windows),
        state: "draft" as const,
      }))
    )
    if (seller_kind === "farmer")
      await market.createListingVatRates(
        listings.map(({ id }) => ({ ...OWN_PRODUCE_EXEMPTION, listing_id: id, valid_from: now }))
      )
    const entries = listings.map(({ row_id }) => ({ id: row_id }))
    await writeJournal(container, lease, "applying", "written", entries)
    return new StepResponse(
      listings.length,
      listings.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (!ids) return
    const market = marketOf(container)
    await market.deleteListingVatRates({ listing_id: ids })
    await market.deleteListings(ids)
  }
)
