import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { availability, type CoreOrder, type HarvestWindow } from "@xiangji/marketplace/workflows"

/** Core hands the metadata of a line over as `line_item_metadata`; its `metadata` is of the order's version of the line. */
type Promised = { line_item_metadata?: Record<string, unknown> | null }

type Preorder = {
  product_id: string
  harvest_windows: HarvestWindow[]
  preorder: boolean
  preorder_days: number | null
}

/**
 * Writes onto the lines of a new order by when its pre-ordered goods are sent. A season that the seller moves afterwards
 * moves no promise. There is nothing to take back: with the order its lines go.
 */
export async function recordPromises(container: MedusaContainer, order: CoreOrder): Promise<void> {
  const products = order.items.flatMap(({ product_id }) => product_id ?? [])
  const preorders: Preorder[] = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("market_listing")
    .select("product_id", "harvest_windows", "preorder", "preorder_days")
    .where({ preorder: true, deleted_at: null })
    .whereIn("product_id", products)
  const at = new Date(order.created_at)
  const promises = new Map(
    preorders.map((listing) => [listing.product_id, availability(listing, at).promise_date])
  )
  const kept = order.items.flatMap(({ id, product_id, line_item_metadata }) => {
    const promise_date = promises.get(product_id ?? "")
    const metadata = { ...line_item_metadata, promise_date }
    return promise_date ? [{ selector: { id }, data: { metadata } }] : []
  })
  if (kept.length) await container.resolve(Modules.ORDER).updateOrderLineItems(kept)
}

/** By when a line is sent that was ordered ahead (`YYYY-MM-DD`); null for what is sent at once. */
export function promiseOf(line: Promised): string | null {
  const promise = line.line_item_metadata?.promise_date
  return typeof promise === "string" ? promise : null
}
