import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { handleFrom } from "../../../domain/handle"
import { assertListingFacts } from "../../../domain/listing-facts"
import { localText } from "../../../modules/market/local-text"
import { marketOf } from "../../market-service"
import { approvedSeller } from "../approved-seller"
import { ONLY_OPTION, productFacts, tokensOf, variantFacts } from "../core-product"
import type { CreateListingInput } from "../listing-input"
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
    const seller = await approvedSeller(marketOf(container), input.seller_id)
    const place_id = input.place_id ?? seller.place_id
    const { place, hub } = await placeAndHub(container, place_id, seller.hub_id)
    const id = generateEntityId(undefined, "lst")
    const handle = handleFrom(id, input.title.en)
    const facts = {
      title: input.title,
      description: input.description,
      sale_unit: input.sale_unit,
      net_weight_grams: input.net_weight_grams,
      gross_weight_grams: input.gross_weight_grams ?? input.net_weight_grams,
      storage_class: input.storage_class,
      harvest_windows: input.harvest_windows ?? [],
      image_ids: input.image_ids,
      tax_code: input.tax_code,
    }
    const names = [localText(place.name), localText(seller.name)]
    const search_tokens = tokensOf(input.title, input.description, ...names)
    return new StepResponse({
      seller_kind: seller.kind,
      listing: {
        ...facts,
        id,
        handle,
        search_tokens,
        seller_id: seller.id,
        place_id: place.id,
        hub_id: hub.id,
      },
      inventory_item: {
        sku: handle,
        title: input.title.zh,
        weight: facts.gross_weight_grams,
        location_levels: [{ location_id: hub.stock_location_id, stocked_quantity: input.stock }],
      },
      product: {
        ...productFacts(facts),
        ...(await picturesOf(container, seller.id, input.image_ids)),
        handle,
        status: "proposed" as const,
        origin_country: "cn",
        shipping_profile_id: await profileOf(container, input.storage_class),
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
