import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountOfIdentity, accountOfNumber } from "../../auth/phone-account"
import { type ClaimKind, claimOpen } from "../../domain/claim"
import type { PhoneNumber } from "../../domain/phone-number"
import { phoneIdentities } from "../services"

/** A claim as it was made. `auth_identity_id` is whoever is signed in; otherwise the old number says whose account it is. */
export type NewClaim = {
  kind: ClaimKind
  auth_identity_id: string | null
  old_phone: PhoneNumber
  new_phone: PhoneNumber
  reason: string
}

/** Writes the claim down, also one to an account there is not: the answer must not tell. */
export const createClaimStep = createStep(
  "phone-auth-create-claim",
  async (claim: NewClaim, { container }) => {
    const claims = phoneIdentities(container)
    const account = claim.auth_identity_id
      ? await accountOfIdentity(container, claim.auth_identity_id)
      : await accountOfNumber(container, claim.old_phone)
    const open = () => claims.listPhoneClaims({ new_phone: claim.new_phone, state: "open" })
    if ((await open()).length) throw claimOpen()
    try {
      const auth_identity_id = account?.auth_identity_id ?? null
      const made = await claims.createPhoneClaims({ ...claim, auth_identity_id })
      return new StepResponse(made, made.id)
    } catch (error) {
      // Two at the same instant: the database lets one of them be the open one.
      if ((await open()).length) throw claimOpen()
      throw error
    }
  },
  async (id, { container }) => {
    if (id) await phoneIdentities(container).deletePhoneClaims(id)
  }
)
