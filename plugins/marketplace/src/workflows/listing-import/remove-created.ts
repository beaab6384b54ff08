import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { marketOf } from "../market-service"
import { databaseOf } from "./database"
import { plannedHandle } from "./plan-creates"
import type { StagedRow } from "./import-row"

type Variant = { variant_id: string; product_id: string; price_set_id: string | null }

/**
 * Takes back what rows created, however far it had come: what core's own product workflow would take back, found by
 * the handles that the journal gives. Doing it twice does no harm.
 */
export async function removeCreated(
  container: MedusaContainer,
  rows: readonly Pick<StagedRow, "listing_id" | "facts">[]
): Promise<void> {
  const planned = rows.filter((row) => row.listing_id)
  if (!planned.length) return
  await removeListings(
    container,
    planned.map((row) => row.listing_id!)
  )
  const handles = planned.map(plannedHandle)
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: handles }, { take: null, select: ["id"] })
  await removeProducts(
    container,
    handles,
    items.map(({ id }) => id)
  )
  if (items.length)
    await container.resolve(Modules.INVENTORY).deleteInventoryItems(items.map(({ id }) => id))
}

async function removeListings(container: MedusaContainer, ids: string[]) {
  const market = marketOf(container)
  await market.deleteListingVatRates({ listing_id: ids })
  await market.deleteReviewNotes({ subject_type: "listing", subject_id: ids })
  await market.deleteListings(ids)
}

async function removeProducts(container: MedusaContainer, handles: string[], items: string[]) {
  const product = container.resolve(Modules.PRODUCT)
  const found = await product.listProducts(
    { handle: handles },
    { take: null, select: ["id", "options.id", "options.is_exclusive"], relations: ["options"] }
  )
  const product_ids = found.map(({ id }) => id)
  const own = found.flatMap(({ options }) => options.filter((option) => option.is_exclusive))
  if (!product_ids.length) return
  const variants = await databaseOf(container)<Variant>(
    `select v.id as variant_id, v.product_id, ps.price_set_id from product_variant v
     left join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
     where v.product_id = any(:product_ids)`,
    { product_ids }
  )
  const price_sets = variants.flatMap((one) => one.price_set_id ?? [])
  if (price_sets.length) await container.resolve(Modules.PRICING).deletePriceSets(price_sets)
  await container.resolve(ContainerRegistrationKeys.LINK).delete({
    [Modules.PRODUCT]: {
      product_id: product_ids,
      variant_id: variants.map((one) => one.variant_id),
    },
    ...(items.length && { [Modules.INVENTORY]: { inventory_item_id: items } }),
  })
  await product.deleteProducts(product_ids)
  // Core leaves the options of deleted products behind; nobody else uses these.
  if (own.length) await product.deleteProductOptions(own.map(({ id }) => id))
}
