import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import { market } from "../../../src/services"

/** Headers of somebody who belongs to a seller as its owner; made a member when it has none. */
export async function ownerHeaders(
  container: MedusaContainer,
  seller_id: string
): Promise<Record<string, string>> {
  const rows = market(container)
  const [membership] = await rows.listMemberships({ seller_id, role: "owner" }, { take: 1 })
  const member_id =
    membership?.member_id ??
    (await rows.createMembers({ phone: `+86139${String(Date.now()).slice(-8)}`, name: "王婶" })).id
  if (!membership) await rows.createMemberships({ member_id, seller_id, role: "owner" })
  const { jwtSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
    .http
  const token = generateJwtToken(
    { actor_id: member_id, actor_type: "member", auth_identity_id: "auth_owner", app_metadata: {} },
    { secret: jwtSecret as string, expiresIn: "1h" }
  )
  return { authorization: `Bearer ${token}` }
}
