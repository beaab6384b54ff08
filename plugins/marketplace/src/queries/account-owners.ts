import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"

/** Names of whoever accounts belong to: sellers and hubs; a carrier's or payment provider's code speaks for itself. */
export async function accountOwners(
  container: MedusaContainer,
  owner_ids: readonly (string | null)[]
): Promise<Record<string, LocalText>> {
  const ids = [...new Set(owner_ids.filter((id) => id !== null))]
  if (!ids.length) return {}
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { id: string; name: LocalText }[] } = await db.raw(
    `select id, name from market_seller where id = any(:ids)
     union all select id, name from market_hub where id = any(:ids)`,
    { ids }
  )
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
