import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MandateTerms } from "../domain/mandate"
import type { SellerState } from "../domain/seller-states"
import type { MembershipRole } from "../types/market"

/** A member's standing with one seller, as the tables have it. */
export type ActingRow = {
  member_name: string
  seller_name: { zh: string; en: string }
  seller_state: SellerState
  role: MembershipRole
  suspended_at: string | null
  mandates: (MandateTerms & { id: string })[]
}

// Every request of the seller area asks this, so it is one round trip by two unique indexes.
const SQL = `
  select m.name as member_name, s.name as seller_name, s.state as seller_state,
         ms.role, ms.suspended_at,
         coalesce((
           select json_agg(json_build_object(
                    'id', md.id, 'scopes', md.scopes, 'valid_from', md.valid_from,
                    'valid_to', md.valid_to, 'revoked_at', md.revoked_at) order by md.id desc)
           from market_mandate md
           where ms.role = 'agent' and md.seller_id = ms.seller_id and md.member_id = ms.member_id
             and md.deleted_at is null
         ), '[]') as mandates
  from market_membership ms
  join market_seller s on s.id = ms.seller_id and s.deleted_at is null
  join market_member m on m.id = ms.member_id and m.deleted_at is null
  where ms.member_id = :member_id and ms.seller_id = :seller_id and ms.deleted_at is null`

/** What a member is to a seller; undefined for a stranger. */
export async function actingOf(
  container: MedusaContainer,
  who: { member_id: string; seller_id: string }
): Promise<ActingRow | undefined> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(SQL, who)
  return rows[0]
}
