import { z } from "@medusajs/framework/zod"

// As for codes: the rules' own faults answer, in two languages.
export const ChangeNumber = z.object({
  old_code: z.unknown(),
  new_phone: z.unknown(),
  new_code: z.unknown(),
})
export type ChangeNumber = z.infer<typeof ChangeNumber>

export const ClaimAccount = z.object({
  new_phone: z.unknown(),
  new_code: z.unknown(),
  reason: z.unknown(),
  old_phone: z.unknown(),
})
export type ClaimAccount = z.infer<typeof ClaimAccount>
