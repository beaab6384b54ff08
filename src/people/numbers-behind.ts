import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { NumberChange } from "./follow-number"

// A released number is kept under another name, which has no plus sign.
const SQL = `
  select ai.id as auth_identity_id, 'member' as actor_type, m.id as actor_id
  from market_member m
  join auth_identity ai on ai.app_metadata ->> 'member_id' = m.id and ai.deleted_at is null
  left join provider_identity pi on pi.auth_identity_id = ai.id and pi.provider = 'phone'
    and pi.entity_id like '+%' and pi.deleted_at is null
  where m.deleted_at is null and m.phone is distinct from pi.entity_id
  limit 500`

/**
 * Members whose number is not the one they sign in with: their news was lost, as when the process died right after the
 * change. Customers are left out: they may keep another number for deliveries.
 */
export async function numbersBehind(container: MedusaContainer): Promise<NumberChange[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(SQL)
  return rows
}
