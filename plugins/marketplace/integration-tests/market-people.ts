import type { MedusaContainer } from "@medusajs/framework/types"
import { generateJwtToken, Modules } from "@medusajs/framework/utils"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { createMemberWorkflow } from "@xiangji/marketplace/workflows"

const SECRET = "for-tests-only"

/** Somebody who signed in by phone: the rows that the phone provider and registering make, and their headers. */
export async function personByPhone(container: MedusaContainer, name: string, local: string) {
  const phone = `+86${local}`
  const signIn = await signInBy(container, phone)
  const { result: member } = await createMemberWorkflow(container).run({
    input: { name, auth_identity_id: signIn.id },
  })
  const id = member.id as string
  return { id, name, phone: local, auth_identity_id: signIn.id, headers: headersOf(id, signIn.id) }
}

export type Person = Awaited<ReturnType<typeof personByPhone>>

/** A first sign-in by phone that nobody has registered with yet. */
export const signInBy = (container: MedusaContainer, phone: string) =>
  container.resolve(Modules.AUTH).createAuthIdentities({
    provider_identities: [{ provider: "phone", entity_id: phone, user_metadata: { phone } }],
  })

/** Headers of a member who signed in; without a member, of somebody who has yet to register. */
export function headersOf(actor_id: string, auth_identity_id: string) {
  const token = generateJwtToken(
    { actor_id, actor_type: "member", auth_identity_id, app_metadata: {} },
    { secret: SECRET, expiresIn: "1h" }
  )
  return { authorization: `Bearer ${token}` }
}

/** A seller in a state, with its owners. */
export async function sellerOf(
  container: MedusaContainer,
  name: string,
  owners: readonly { id: string }[],
  state: "applied" | "approved" | "sent_back" | "suspended" = "approved"
): Promise<string> {
  const market = container.resolve(MARKET_MODULE)
  const seller = await market.createSellers({
    ...{ handle: `h-${name}`, name: { zh: name, en: name }, kind: "farmer", state },
    ...{ place_id: "plc_village", phone: "+8613800000000", legal_name: name },
    ...{ taxpayer_kind: "exempt_farmer", issuance_route: "self" },
  })
  for (const { id: member_id } of owners)
    await market.createMemberships({ seller_id: seller.id, member_id, role: "owner" })
  return seller.id as string
}
