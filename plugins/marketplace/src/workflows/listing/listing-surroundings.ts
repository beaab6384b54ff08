import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"
import type { ImageVariant, StorageClass } from "../../types/market"
import { productPictures } from "../image/product-pictures"
import { HUB_UNKNOWN, known, PLACE_UNKNOWN } from "../known"
import { marketOf } from "../market-service"

/** The one sales channel: sellers are linked to products, never modelled as channels. */
export async function theSalesChannel(container: MedusaContainer): Promise<string> {
  const open = { is_disabled: false }
  const [only, second] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels(open, { take: 2, order: { created_at: "ASC" } })
  if (only && !second) return only.id
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (store?.default_sales_channel_id) return store.default_sales_channel_id
  throw fault("unexpected", "MARKET-SETUP-01", {
    zh: "还没有设置销售渠道",
    en: "No sales channel has been set up",
  })
}

/** The shipping profile of a storage class. */
export async function profileOf(container: MedusaContainer, type: StorageClass): Promise<string> {
  const [profile] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type }, { take: 1 })
  if (profile) return profile.id
  throw fault("unexpected", "MARKET-SETUP-02", {
    zh: `还没有“${type}”的配送方式`,
    en: `There is no shipping profile for ${type} goods`,
  })
}

/** The category with this handle, as core's product workflows take it. */
export async function categoryIds(container: MedusaContainer, handle?: string) {
  if (!handle) return []
  const [category] = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle }, { take: 1, select: ["id"] })
  const unknown = ["MARKET-CATEGORY-01", { zh: "这个分类", en: "category" }] as const
  return [known(category, ...unknown).id]
}

/** The pictures as core's products show them, as far as they are ready; refuses pictures of somebody else. */
export async function picturesOf(container: MedusaContainer, seller_id: string, ids: string[]) {
  const rows = await marketOf(container).listListingImages({ id: ids, seller_id })
  const byId = new Map(rows.map((row) => [row.id, row]))
  const unknown = ["MARKET-IMAGE-07", { zh: "这张照片", en: "photo" }] as const
  const images = ids.map((id) => known(byId.get(id), ...unknown))
  return productPictures(
    images.map(({ state, variants }) => ({
      state,
      variants: variants as unknown as ImageVariant[],
    }))
  )
}

/** Place and hub that a listing names or inherits from its seller. */
export async function placeAndHub(
  container: MedusaContainer,
  place_id: string,
  hub_id: string | null
) {
  const market = marketOf(container)
  const [place] = await market.listPlaces({ id: place_id }, { take: 1 })
  const [hub] = hub_id ? await market.listHubs({ id: hub_id }, { take: 1 }) : []
  return { place: known(place, ...PLACE_UNKNOWN), hub: known(hub, ...HUB_UNKNOWN) }
}
