import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PhoneNumber } from "../domain/phone-number"

/** The provider's id in the auth module, and the column `provider` of its identities. */
export const PHONE_PROVIDER = "phone"

/** Somebody an auth identity stands for: a customer, a member of a seller. */
export type Actor = { actor_type: string; actor_id: string }

/** An account that signs in by phone. */
export type PhoneAccount = {
  auth_identity_id: string
  provider_identity_id: string
  phone: PhoneNumber
  user_metadata: Record<string, unknown>
  /** Whom it stands for; empty as long as nobody has registered with it. */
  actors: Actor[]
  made_at: Date
}

/** The account that a number opens, null when none does. */
export const accountOfNumber = (container: MedusaContainer, phone: PhoneNumber) =>
  accountBy(container, { entity_id: phone })

/** The account of an auth identity, null when it does not sign in by phone. */
export const accountOfIdentity = (container: MedusaContainer, authIdentityId: string) =>
  accountBy(container, { auth_identity_id: authIdentityId })

async function accountBy(
  container: MedusaContainer,
  filter: { entity_id: string } | { auth_identity_id: string }
): Promise<PhoneAccount | null> {
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH)
  const [found] = await auth.listProviderIdentities(
    { ...filter, provider: PHONE_PROVIDER },
    { take: 1, relations: ["auth_identity"] }
  )
  if (!found?.auth_identity_id || !found.entity_id.startsWith("+")) return null
  return {
    auth_identity_id: found.auth_identity_id,
    provider_identity_id: found.id,
    phone: found.entity_id as PhoneNumber,
    user_metadata: found.user_metadata ?? {},
    actors: actorsOf(found.auth_identity?.app_metadata),
    made_at: madeAt(found),
  }
}

/** Whom an auth identity stands for; core writes `{ customer_id: "cus_…", member_id: "mem_…" }`. */
export function actorsOf(app: Record<string, unknown> | null | undefined): Actor[] {
  return Object.entries(app ?? {}).flatMap(([key, value]) =>
    key.endsWith("_id") && typeof value === "string" && value
      ? [{ actor_type: key.slice(0, -"_id".length), actor_id: value }]
      : []
  )
}

// In the row and in every answer, but not in core's type.
const madeAt = (identity: object) =>
  new Date((identity as { created_at?: string | Date }).created_at ?? 0)
