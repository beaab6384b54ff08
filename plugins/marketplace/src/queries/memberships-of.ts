import type { MedusaContainer } from "@medusajs/framework/types"
import { scopesOf } from "../domain/mandate"
import { marketOf } from "../workflows/market-service"

/** Every seller a member belongs to, with what the member may do there now. */
export async function membershipsOf(container: MedusaContainer, member_id: string) {
  const market = marketOf(container)
  const all = await market.listMemberships({ member_id }, { order: { created_at: "ASC" } })
  const memberships = all.filter((membership) => !membership.suspended_at)
  const ids = memberships.map((membership) => membership.seller_id)
  const [sellers, mandates] = await Promise.all([
    market.listSellers({ id: ids }),
    market.listMandates({ member_id }),
  ])
  const byId = new Map(sellers.map((seller) => [seller.id, seller]))
  return memberships.flatMap(({ seller_id, role }) => {
    const seller = byId.get(seller_id)
    if (!seller) return []
    const { id, name, handle, kind, state, state_reason, hub_id, place_id } = seller
    const own = mandates.filter((mandate) => mandate.seller_id === seller_id)
    const scopes = state === "suspended" ? [] : scopesOf(role, own, new Date())
    return [
      { seller: { id, name, handle, kind, state, state_reason, hub_id, place_id }, role, scopes },
    ]
  })
}
