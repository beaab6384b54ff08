import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"
import type { OrderAddress } from "./orders-with-fulfilment"

/** A packed box: core's fulfilment with what `pack-parcel` noted on it, and the order it belongs to. */
export type PackedBox = {
  id: string
  canceled_at: string | null
  shipped_at: string | null
  delivered_at: string | null
  /** `carrier_code` null: the buyer fetched it; `handed_out` when everything that follows from that is done. */
  metadata: {
    hub_id: string
    carrier_code: string | null
    weight_grams: number
    handed_out?: boolean
  }
  items: { line_item_id: string; title: string; quantity: number }[]
  order: { id: string; display_id: number; shipping_address: OrderAddress }
}

const FIELDS = [
  "id",
  "canceled_at",
  "shipped_at",
  "delivered_at",
  "metadata",
  "items.line_item_id",
  "items.title",
  "items.quantity",
  "order.id",
  "order.display_id",
  "order.shipping_address.*",
]

/** Reads one box (`PARCEL-BOX-01` when there is none). */
export async function packedBox(
  container: MedusaContainer,
  fulfillmentId: string
): Promise<PackedBox> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: FIELDS,
    filters: { id: fulfillmentId },
  })
  const [box] = data as unknown as PackedBox[]
  if (box) return box
  throw fault("not_found", "PARCEL-BOX-01", { zh: "没有这个包裹", en: "There is no such parcel" })
}
