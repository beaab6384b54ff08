import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { availability, type HarvestWindow } from "@xiangji/marketplace/workflows"
import { market } from "../services"

/** Core hands the metadata of a line over as `line_item_metadata`; its `metadata` is of the order's version of the line. */
type Promised = { line_item_metadata: Record<string, unknown> | null }
type Line = Promised & { id: string; product_id: string | null }

/**
 * Writes onto the lines of a new order by when its pre-ordered goods are sent. A season that the seller moves afterwards
 * moves no promise. There is nothing to take back: with the order its lines go.
 */
export async function recordPromises(container: MedusaContainer, order_id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["created_at", "items.*"],
    filters: { id: order_id },
  })
  const [order] = data as unknown as { created_at: string; items: Line[] }[]
  const lines = order?.items ?? []
  const listings = await market(container).listListings(
    { product_id: lines.flatMap(({ product_id }) => product_id ?? []), preorder: true },
    { take: null, select: ["product_id", "harvest_windows", "preorder", "preorder_days"] }
  )
  const promises = new Map(
    listings.map((listing) => {
      const harvest_windows = listing.harvest_windows as unknown as HarvestWindow[]
      const at = new Date(order!.created_at)
      return [listing.product_id, availability({ ...listing, harvest_windows }, at).promise_date]
    })
  )
  for (const { id, product_id, line_item_metadata } of lines) {
    const promise_date = promises.get(product_id ?? "")
    if (promise_date)
      await container
        .resolve(Modules.ORDER)
        .updateOrderLineItems(id, { metadata: { ...line_item_metadata, promise_date } })
  }
}

/** By when a line is sent that was ordered ahead (`YYYY-MM-DD`); null for what is sent at once. */
export function promiseOf(line: Promised): string | null {
  const promise = line.line_item_metadata?.promise_date
  return typeof promise === "string" ? promise : null
}
