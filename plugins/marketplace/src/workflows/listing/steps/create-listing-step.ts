import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LocalText } from "@xiangji/kernel"
import type { ListingState } from "../../../domain/listing-states"
import { OWN_PRODUCE_EXEMPTION } from "../../../domain/tax-standing"
import { jsonList } from "../../../modules/market/json-list"
import type { HarvestWindow, SaleUnit, SellerKind, StorageClass } from "../../../types/market"
import { marketOf } from "../../market-service"
import { dateOf } from "../date-of"
import type { VatRateInput } from "../listing-input"

type Input = {
  listing: {
    id: string
    handle: string
    state: ListingState
    published_at: Date | string | null
    product_id: string
    variant_id: string
    inventory_item_id: string
    seller_id: string
    place_id: string
    hub_id: string
    title: LocalText
    description: LocalText
    sale_unit: SaleUnit
    net_weight_grams: number
    gross_weight_grams: number
    storage_class: StorageClass
    harvest_windows: HarvestWindow[]
    preorder: boolean
    preorder_days: number | null
    image_ids: string[]
    search_tokens: string[]
    sku: string | null
    import_id: string | null
    request_key: string | null
    request_hash: string | null
    tax_code?: string
  }
  seller_kind: SellerKind
  vat_rates?: VatRateInput[]
  actor_id?: string
}

/**
 * Writes the listing in its first state with its VAT treatment. Nothing is assumed about a treatment that was not
 * given, except that a farmer sells what the farm produced.
 */
export const createListingStep = createStep(
  "market-create-listing-step",
  async ({ listing, vat_rates, seller_kind, actor_id }: Input, { container }) => {
    const usual = seller_kind === "farmer" ? [OWN_PRODUCE_EXEMPTION] : []
    const rates: VatRateInput[] = vat_rates ?? usual
    const now = new Date()
    const { published_at, harvest_windows, state } = listing
    const created = await marketOf(container).recordListing(
      {
        ...listing,
        harvest_windows: jsonList(harvest_windows),
        published_at: dateOf(published_at),
      },
      rates.map((rate) => ({ ...rate, valid_from: rate.valid_from ?? now })),
      { from_state: "draft", to_state: state, actor_id }
    )
    return new StepResponse(created, created.id)
  },
  async (id, { container }) => {
    if (!id) return
    const market = marketOf(container)
    await market.deleteListingVatRates({ listing_id: id })
    await market.deleteReviewNotes({ subject_type: "listing", subject_id: id })
    await market.deleteListings(id)
  }
)
