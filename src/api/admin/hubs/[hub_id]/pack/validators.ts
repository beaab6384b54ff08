import { z } from "@medusajs/framework/zod"
import { STORAGE_CLASSES } from "@xiangji/marketplace/types"

/** Which box is packed, for which carrier; the weight is the scale's, in grams. */
export const packBody = z.object({
  order_id: z.string().min(1),
  storage_class: z.enum(STORAGE_CLASSES),
  carrier_code: z.string().min(1),
  weight_grams: z.number().int().positive().max(100_000).optional(),
})
export type PackBody = z.infer<typeof packBody>
