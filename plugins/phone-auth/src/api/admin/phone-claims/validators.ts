import { z } from "@medusajs/framework/zod"
import { CLAIM_STATES } from "../../../domain/claim"

export const ListClaims = z.strictObject({
  state: z.enum(CLAIM_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})
export type ListClaims = z.infer<typeof ListClaims>

// The reason's own fault answers in two languages.
export const DecideClaim = z.object({ reason: z.unknown() })
export type DecideClaim = z.infer<typeof DecideClaim>
