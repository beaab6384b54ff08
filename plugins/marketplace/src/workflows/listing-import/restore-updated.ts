import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { updateProductsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import type { ImportFacts } from "../../domain/listing-import/decide-row"
import { listingsBySku } from "./current-listings"
import { databaseOf } from "./database"
import type { StagedRow } from "./import-row"
import { surroundingsOf } from "./surroundings"
import { writeListings } from "./write-listings"
import { writesOf } from "./writes-of"

/** Puts back what update rows overwrote, from the journal. Doing it twice does no harm. */
export async function restoreUpdated(
  container: MedusaContainer,
  seller_id: string,
  rows: readonly StagedRow[]
): Promise<void> {
  const current = await listingsBySku(
    databaseOf(container),
    seller_id,
    rows.map((row) => row.sku ?? "")
  )
  const found = rows.flatMap(({ sku, before }) => {
    const listing = current.get(sku ?? "")
    return listing && before ? [{ listing, before }] : []
  })
  if (!found.length) return
  const around = await surroundingsOf(
    container,
    seller_id,
    found.map(({ listing, before }) => ({ ...listing, ...before.facts }))
  )
  const writes = found.map(({ listing, before }) => {
    const after: ImportFacts = { ...listing, ...before.facts }
    return writesOf(listing, before.facts, after, before.state, around)
  })
  const products = writes.flatMap(({ product }) => product ?? [])
  if (products.length) await updateProductsWorkflow(container).run({ input: { products } })
  const product_variants = writes.flatMap(({ variant }) => variant ?? [])
  if (product_variants.length)
    await updateProductVariantsWorkflow(container).run({ input: { product_variants } })
  await writeListings(
    container,
    writes.map(({ listing }, index) => {
      const { search_tokens } = found[index]!.before
      return { ...listing, search_tokens }
    })
  )
  for (const { listing, before } of found)
    await restoreLevel(container, listing.inventory_item_id, before.level)
}

/**
 * Stock is put back by the difference, because the hub may have sent something meanwhile. A level that is still as it
 * was had not been written when the worker died.
 */
async function restoreLevel(
  container: MedusaContainer,
  inventory_item_id: string,
  level: { location_id: string; before: number; after: number } | null
): Promise<void> {
  if (!level || level.before === level.after) return
  const inventory = container.resolve(Modules.INVENTORY)
  const { location_id } = level
  const [now] = await inventory.listInventoryLevels({ inventory_item_id, location_id }, { take: 1 })
  if (!now || now.stocked_quantity === level.before) return
  await inventory.adjustInventory(inventory_item_id, location_id, level.before - level.after)
}
