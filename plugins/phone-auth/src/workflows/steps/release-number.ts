import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor, PhoneAccount } from "../../auth/phone-account"
import { releasedName } from "../../domain/released"
import { authModule, phoneIdentities } from "../services"

type About = Actor & { auth_identity_id: string }

/** Takes the number from an account, which stays as it is for operators; null does nothing. */
export const releaseNumberStep = createStep(
  "phone-auth-release-number",
  async (account: PhoneAccount | null, { container }) => {
    if (!account) return new StepResponse<About[], PhoneAccount | null>([], null)
    const { auth_identity_id, provider_identity_id, phone, user_metadata, actors } = account
    const released_at = new Date()
    await authModule(container).updateProviderIdentities({
      id: provider_identity_id,
      entity_id: releasedName(phone, provider_identity_id, released_at),
      user_metadata: { ...user_metadata, phone: "" },
    })
    await remember(container, auth_identity_id, { released_at, released_phone: phone })
    const about = actors.map((actor) => ({ auth_identity_id, ...actor }))
    return new StepResponse<About[], PhoneAccount | null>(about, account)
  },
  async (account, { container }) => {
    if (!account) return
    await authModule(container).updateProviderIdentities({
      id: account.provider_identity_id,
      entity_id: account.phone,
      user_metadata: account.user_metadata,
    })
    await remember(container, account.auth_identity_id, { released_at: null, released_phone: null })
  }
)

type Released = { released_at: Date | null; released_phone: string | null }

async function remember(
  container: Parameters<typeof phoneIdentities>[0],
  auth_identity_id: string,
  released: Released
) {
  const identities = phoneIdentities(container)
  const known = await identities.knownOf(auth_identity_id)
  if (known) await identities.updatePhoneIdentities({ id: known.id, ...released })
  else await identities.createPhoneIdentities({ auth_identity_id, ...released })
}
