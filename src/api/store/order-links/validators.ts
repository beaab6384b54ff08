import { z } from "@medusajs/framework/zod"

/** The order and the basket it was made from. */
export const orderLinkBody = z.object({ order_id: z.string().min(1), cart_id: z.string().min(1) })
export type OrderLinkBody = z.infer<typeof orderLinkBody>
