import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"
import { LISTINGS } from "../../../src/demo/listings"
import { market } from "../../../src/services"

/** Goods of two sellers of one hub and of a third seller at another hub, as the story asks. */
export async function goodsOfThreeSellers(container: MedusaContainer) {
  const listings = await market(container).listListings(
    { state: "published", storage_class: "ambient" },
    { take: null, order: { handle: "ASC" } }
  )
  const first = listings[0]!
  const neighbour = listings.find(
    (one) => one.hub_id === first.hub_id && one.seller_id !== first.seller_id
  )!
  const far = listings.find((one) => one.hub_id !== first.hub_id)!
  return [first, neighbour, far].map(({ product_id, variant_id }, index) => ({
    product_id,
    variant_id,
    quantity: index + 1,
  }))
}

/** Puts a thousand of everything on every shelf, for tests that buy much. */
export async function fillShelves(container: MedusaContainer): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const levels = await inventory.listInventoryLevels({}, { take: null })
  await inventory.updateInventoryLevels(
    levels.map(({ inventory_item_id, location_id }) => ({
      ...{ inventory_item_id, location_id, stocked_quantity: 1000 },
    }))
  )
}

/** The demo's listings that these pictures show, in the order of their handles. */
export async function listingsShowing(container: MedusaContainer, ...pictures: string[]) {
  const titles = LISTINGS.filter(({ picture }) => pictures.includes(picture)).map(
    ({ title }) => title.zh
  )
  const all = await market(container).listListings(
    { state: "published" },
    { take: null, order: { handle: "ASC" } }
  )
  return all.filter(({ title }) => titles.includes((title as unknown as LocalText).zh))
}
