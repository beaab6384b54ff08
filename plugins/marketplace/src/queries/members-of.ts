import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ActingFor } from "../domain/acting"
import type { MemberView } from "../types/people"
import type { Page } from "./find-listings"
import { MANDATE_JSON, type MandateJson, mandateView, masked } from "./people-views"

type Row = Omit<MemberView, "mandates"> & { mandates: MandateJson[]; count: string }

// Agents see whom they act for and themselves, not each other.
const SQL = `
  select ms.id, ms.role, ms.suspended_at is not null as suspended, ms.created_at as since,
         json_build_object('id', ma.id, 'name', ma.name, 'phone', ma.phone) as member,
         coalesce((
           select json_agg(${MANDATE_JSON} order by md.id desc) from market_mandate md
           where md.seller_id = ms.seller_id and md.member_id = ms.member_id
             and md.deleted_at is null and md.revoked_at is null
             and (md.valid_to is null or md.valid_to > now())
         ), '[]') as mandates,
         count(*) over () as count
  from market_membership ms join market_member ma on ma.id = ms.member_id
  where ms.seller_id = :seller_id and ms.deleted_at is null
    and (:role <> 'agent' or ms.role = 'owner' or ms.member_id = :member_id)
  order by array_position(array['owner', 'helper', 'agent'], ms.role), ms.id
  limit :limit offset :offset`

/** The people of a seller, owners first, with the mandates that have not ended; phones are masked. */
export async function membersOf(
  container: MedusaContainer,
  viewer: ActingFor,
  page: Page
): Promise<{ members: MemberView[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { seller_id, member_id, role } = viewer
  const { rows } = await knex.raw(SQL, { seller_id, member_id, role, ...page })
  const now = new Date()
  const members = (rows as Row[]).map(({ count: _count, member, mandates, ...one }) => ({
    ...one,
    member: { ...member, phone: masked(member.phone) },
    mandates: mandates.map((mandate) => mandateView(mandate, now)),
  }))
  return { members, count: Number(rows[0]?.count ?? 0) }
}
