import { z } from "@medusajs/framework/zod"

/** The carrier the envelope goes with. */
export const postBody = z.object({ carrier_code: z.string().min(1) })
export type PostBody = z.infer<typeof postBody>
