import { Modules } from "@medusajs/framework/utils"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { createMemberWorkflow } from "@xiangji/marketplace/workflows"
import type { Demo } from "./demo"

/** A person with a phone: the member and the sign-in by that phone. Answers the member's id. */
export async function member(
  { container }: Demo,
  name: string,
  localPhone: string
): Promise<string> {
  const phone = `+86${localPhone}`
  const signIn = await phoneSignIn({ container }, phone)
  const known = signIn.app_metadata?.member_id
  if (typeof known === "string") return known
  const market = container.resolve(MARKET_MODULE)
  const [there] = await market.listMembers({ phone }, { take: 1 })
  if (there) {
    await container
      .resolve(Modules.AUTH)
      .updateAuthIdentities({ id: signIn.id, app_metadata: { member_id: there.id } })
    return there.id
  }
  const { result } = await createMemberWorkflow(container).run({
    input: { name, phone, auth_identity_id: signIn.id },
  })
  return result.id
}

/** The same row that the phone provider makes at a first sign-in. */
async function phoneSignIn({ container }: Pick<Demo, "container">, phone: string) {
  const auth = container.resolve(Modules.AUTH)
  const identity = { provider: "phone", entity_id: phone }
  const [there] = await auth.listAuthIdentities({ provider_identities: identity }, { take: 1 })
  return (
    there ??
    (await auth.createAuthIdentities({
      provider_identities: [{ ...identity, user_metadata: { phone } }],
    }))
  )
}
