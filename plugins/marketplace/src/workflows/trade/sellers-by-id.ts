import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"

/** What trade needs to know of a seller: its kind decides the commission, its name is for people. */
export type SellerInBrief = { id: string; kind: string; name: LocalText }

/** Sellers by id in one query; those unknown to the market are missing. */
export async function sellersById(
  container: MedusaContainer,
  ids: readonly (string | null)[]
): Promise<ReadonlyMap<string, SellerInBrief>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (!wanted.length) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "seller",
    fields: ["id", "kind", "name"],
    filters: { id: wanted },
  })
  return new Map((data as unknown as SellerInBrief[]).map((seller) => [seller.id, seller]))
}
