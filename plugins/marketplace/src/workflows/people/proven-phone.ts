import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The number that somebody proved by a code at sign-in, in E.164; null for those who sign in by other means. */
export async function provenPhoneOf(
  container: MedusaContainer,
  auth_identity_id: string
): Promise<string | null> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ auth_identity_id, provider: "phone" }, { take: 1 })
  // A number that went to somebody else is kept under a name that is no number any more.
  return identity?.entity_id.startsWith("+") ? identity.entity_id : null
}
