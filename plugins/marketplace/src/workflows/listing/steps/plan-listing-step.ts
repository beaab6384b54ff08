import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { handleFrom } from "../../../domain/handle"
import { assertListingFacts } from "../../../domain/listing-facts"
import { assertNothingMissing } from "../../../domain/listing-missing"
import { stateAfterEntry } from "../../../domain/listing-moves"
import { PRODUCT_STATUS } from "../../../domain/listing-states"
import { localText } from "../../../modules/market/local-text"
import { marketOf } from "../../market-service"
import { approvedSeller } from "../approved-seller"
import { assertSkuFree } from "../assert-sku-free"
import { ONLY_OPTION, productFacts, tokensOf, variantFacts } from "../core-product"
import { entryOf } from "../entry-of"
import { deedsOf } from "../listing-deed"
import type { CreateListingInput } from "../listing-input"
import { newListingFacts } from "../new-listing-facts"
import {
  categoryIds,
  picturesOf,
  placeAndHub,
  profileOf,
  theSalesChannel,
} from "../listing-surroundings"

/** Checks everything a new listing needs and works out the rows to write; writes nothing. */
export const planListingStep = createStep(
  "market-plan-listing-step",
  async (input: CreateListingInput, { container }) => {
    assertListingFacts(input)
    const facts = newListingFacts(input)
    if (!input.draft) assertNothingMissing({ ...facts, price_fen: input.price_fen })
    const market = marketOf(container)
    const seller = await approvedSeller(market, input.seller_id)
    await assertSkuFree(market, { seller_id: seller.id, sku: facts.sku })
    const place_id = input.place_id ?? seller.place_id
    const { place, hub } = await placeAndHub(container, place_id, seller.hub_id)
    const pictures = await picturesOf(container, seller.id, facts.image_ids)
    const state = input.draft ? "draft" : stateAfterEntry(entryOf(seller, null, pictures))
    const id = generateEntityId(undefined, "lst")
    const handle = handleFrom(id, input.title.en)
    const names = [localText(place.name), localText(seller.name)]
    return new StepResponse({
      seller_kind: seller.kind,
      listing: {
        ...facts,
        id,
        handle,
        state,
        published_at: state === "published" ? new Date() : null,
        import_id: input.import_id ?? null,
        request_key: input.request?.key ?? null,
        request_hash: input.request?.hash ?? null,
        search_tokens: tokensOf(facts.title, facts.description, ...names),
        seller_id: seller.id,
        place_id: place.id,
        hub_id: hub.id,
      },
      moved: { id, from: null, to: state },
      deeds: deedsOf({
        by: input.by,
        done: "listed",
        listing: { id, title: facts.title },
        after: { state, price_fen: input.price_fen, stock: input.stock ?? 0 },
      }),
      inventory_item: {
        sku: handle,
        title: facts.title.zh,
        weight: facts.gross_weight_grams,
        location_levels: [
          { location_id: hub.stock_location_id, stocked_quantity: input.stock ?? 0 },
        ],
      },
      product: {
        ...productFacts(facts),
        ...pictures,
        handle,
        status: PRODUCT_STATUS[state],
        origin_country: "cn",
        shipping_profile_id: await profileOf(container, facts.storage_class),
        sales_channels: [{ id: await theSalesChannel(container) }],
        category_ids: await categoryIds(container, input.category),
        options: [{ title: ONLY_OPTION.title, values: [ONLY_OPTION.value] }],
      },
      variant: {
        ...variantFacts({ ...facts, price_fen: input.price_fen }),
        sku: handle,
        manage_inventory: true,
        options: { [ONLY_OPTION.title]: ONLY_OPTION.value },
      },
    })
  }
)
