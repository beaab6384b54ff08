import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { phoneIdentities } from "../services"

/** Starts the account's quiet time anew: an operator, or a code, has shown that its person is still the same. */
export const renewSignOfLifeStep = createStep(
  "phone-auth-renew-sign-of-life",
  async (auth_identity_id: string, { container }) => {
    const identities = phoneIdentities(container)
    const known = await identities.knownOf(auth_identity_id)
    const readmitted_at = new Date()
    if (!known) {
      const made = await identities.createPhoneIdentities({ auth_identity_id, readmitted_at })
      return new StepResponse(undefined, { id: made.id, readmitted_at: null })
    }
    await identities.updatePhoneIdentities({ id: known.id, readmitted_at })
    return new StepResponse(undefined, { id: known.id, readmitted_at: known.readmitted_at })
  },
  async (before, { container }) => {
    if (before) await phoneIdentities(container).updatePhoneIdentities(before)
  }
)
