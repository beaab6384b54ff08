import { z } from "@medusajs/framework/zod"
import type { FreightParcel } from "../../types/trade"

const parcels = z.array(
  z.object({
    hub_id: z.string(),
    storage_class: z.string(),
    weight_grams: z.number().int().nonnegative(),
    amount_fen: z.number().int().nonnegative(),
  })
)

/**
 * The parcels a shipping method's provider froze in its data. A method of another provider has none; its charge is
 * then carried by all goods.
 */
export function frozenParcels(data: Record<string, unknown> | null): FreightParcel[] {
  const read = parcels.safeParse(data?.parcels)
  return read.success ? read.data : []
}
