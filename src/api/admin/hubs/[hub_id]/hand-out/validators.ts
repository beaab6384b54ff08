import { z } from "@medusajs/framework/zod"
import { STORAGE_CLASSES } from "@xiangji/marketplace/types"

/** Which goods the buyer fetches at the counter. */
export const handOutBody = z.object({
  order_id: z.string().min(1),
  storage_class: z.enum(STORAGE_CLASSES),
})
export type HandOutBody = z.infer<typeof handOutBody>
