import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { settleWindows } from "../../../domain/harvest-window"
import { changedContent, stateAfterEdit } from "../../../domain/listing-edit"
import { assertListingFacts } from "../../../domain/listing-facts"
import { assertNothingMissing } from "../../../domain/listing-missing"
import { PRODUCT_STATUS } from "../../../domain/listing-states"
import { localText } from "../../../modules/market/local-text"
import { findListing } from "../../../queries/find-listings"
import { known, LISTING_UNKNOWN, SELLER_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import { approvedSeller } from "../approved-seller"
import { assertSkuFree } from "../assert-sku-free"
import { productFacts, tokensOf, variantFacts } from "../core-product"
import { entryOf } from "../entry-of"
import { deedsOf } from "../listing-deed"
import type { UpdateListingInput } from "../listing-input"
import { categoryIds, picturesOf, placeAndHub, profileOf } from "../listing-surroundings"
import { stockLevel } from "../stock-level"

/** Checks an edit and works out the rows it changes; writes nothing. */
export const planEditStep = createStep(
  "market-plan-edit-step",
  async (given: UpdateListingInput, { container }) => {
    const market = marketOf(container)
    const { listing_id: id, seller_id, price_fen, stock, category, by } = given
    const [found] = await market.listListings({ id, seller_id }, { take: 1 })
    const before = known(found, ...LISTING_UNKNOWN)
    const [owner] = await market.listSellers({ id: seller_id }, { take: 1 })
    const seller = known(owner, ...SELLER_UNKNOWN)
    const sku = given.sku === undefined ? before.sku : given.sku
    await assertSkuFree(market, { seller_id, sku, id })

    const windows = given.harvest_windows && settleWindows(given.harvest_windows)
    const input = { ...given, ...(windows && { harvest_windows: windows }) }
    const changed = changedContent(before, input)
    const edit = Object.fromEntries(changed.map((key) => [key, input[key]]))
    const after = {
      ...before,
      title: localText(before.title),
      description: localText(before.description),
      ...(edit as Pick<UpdateListingInput, (typeof changed)[number]>),
    }
    assertListingFacts({
      ...given,
      preorder: after.preorder,
      preorder_days: after.preorder_days,
      net_weight_grams: after.net_weight_grams || undefined,
      gross_weight_grams: after.gross_weight_grams || undefined,
    })
    const pictures = await picturesOf(container, seller_id, after.image_ids)
    const entry = entryOf(seller, before.state_reason, pictures)
    const state = stateAfterEdit(before.state, changed.length > 0, entry)
    const moved = state !== before.state
    if (moved) await approvedSeller(market, seller_id)
    const shop = await findListing(container, { id })
    if (state !== "draft")
      assertNothingMissing({ ...after, price_fen: price_fen ?? shop?.price_fen })

    const { place, hub } = await placeAndHub(container, after.place_id, before.hub_id)
    const names = [localText(place.name), localText(seller.name)]
    const toShop = moved && state === "published" && { published_at: new Date() }
    return new StepResponse({
      before,
      listing: {
        ...edit,
        ...toShop,
        id,
        sku,
        state,
        search_tokens: tokensOf(after.title, after.description, ...names),
      },
      moved: { id, from: before.state, to: state },
      deeds: deedsOf({
        by,
        done: "changed",
        listing: { id, title: after.title },
        before: {
          ...Object.fromEntries(changed.map((key) => [key, before[key]])),
          ...(price_fen !== undefined && { price_fen: shop?.price_fen ?? null }),
          ...(stock !== undefined && { stock: shop?.stock ?? 0 }),
          ...(moved && { state: before.state }),
        },
        after: {
          ...edit,
          ...(price_fen !== undefined && { price_fen }),
          ...(stock !== undefined && { stock }),
          ...(moved && { state }),
        },
      }),
      product: {
        ...productFacts(after),
        ...(changed.includes("image_ids") && pictures),
        id: before.product_id,
        // Of a suspended seller nothing is shown, whatever state it is in.
        ...((moved || seller.state === "approved") && { status: PRODUCT_STATUS[state] }),
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
