import type { InferTypeOf } from "@medusajs/framework/types"
import type { PhoneClaim } from "../modules/phone-identity/models/phone-claim"
import type { PhoneClaimView } from "../types"

/** A claim as it lies in the database. */
export type ClaimRow = InferTypeOf<typeof PhoneClaim>

/** What the person who made a claim sees of it: nothing that tells whether there is such an account. */
export const claimView = ({ id, state, new_phone, created_at }: ClaimRow): PhoneClaimView => ({
  id,
  state,
  new_phone,
  created_at: new Date(created_at).toISOString(),
})
