import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_STATUS } from "../../../domain/listing-states"
import { changedContent, stateAfterEdit } from "../../../domain/listing-edit"
import { assertListingFacts } from "../../../domain/listing-facts"
import { localText } from "../../../modules/market/local-text"
import { known, LISTING_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import { productFacts, tokensOf, variantFacts } from "../core-product"
import type { UpdateListingInput } from "../listing-input"
import { categoryIds, picturesOf, placeAndHub, profileOf } from "../listing-surroundings"
import { stockLevel } from "../stock-level"

/** Checks an edit and works out the rows it changes; writes nothing. */
export const planEditStep = createStep(
  "market-plan-edit-step",
  async (input: UpdateListingInput, { container }) => {
    const market = marketOf(container)
    const { listing_id: id, seller_id, price_fen, stock, category } = input
    const [found] = await market.listListings({ id, seller_id }, { take: 1 })
    const before = known(found, ...LISTING_UNKNOWN)
    const changed = changedContent(before, input)
    const state = stateAfterEdit(before.state, changed.length > 0)
    const edit = Object.fromEntries(changed.map((key) => [key, input[key]]))
    const after = {
      ...before,
      title: localText(before.title),
      description: localText(before.description),
      ...(edit as Pick<UpdateListingInput, (typeof changed)[number]>),
    }
    assertListingFacts({ ...input, gross_weight_grams: after.gross_weight_grams })
    assertListingFacts({
      net_weight_grams: after.net_weight_grams,
      gross_weight_grams: after.gross_weight_grams,
    })
    const { place, hub } = await placeAndHub(container, after.place_id, before.hub_id)
    const seller = await market.retrieveSeller(seller_id)
    const names = [localText(place.name), localText(seller.name)]
    const search_tokens = tokensOf(after.title, after.description, ...names)
    const pictures = changed.includes("image_ids")
      ? await picturesOf(container, seller_id, after.image_ids)
      : {}
    return new StepResponse({
      before,
      listing: { ...edit, id, state, state_reason: null, search_tokens },
      moved: state !== before.state,
      product: {
        ...productFacts(after),
        ...pictures,
        id: before.product_id,
        status: PRODUCT_STATUS[state],
        ...(category && { category_ids: await categoryIds(container, category) }),
        ...(changed.includes("storage_class") && {
          shipping_profile_id: await profileOf(container, after.storage_class),
        }),
      },
      variant: { id: before.variant_id, ...variantFacts({ ...after, price_fen }) },
      levels:
        stock === undefined
          ? []
          : [await stockLevel(container, before.inventory_item_id, hub.stock_location_id, stock)],
    })
  }
)
