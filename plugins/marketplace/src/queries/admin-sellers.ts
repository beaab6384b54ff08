import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminSeller } from "../types/admin-seller"
import { known, SELLER_UNKNOWN } from "../workflows/known"

type Question = { id?: string; state?: string; q?: string; limit: number; offset: number }

// Named one by one: what is sealed, and what finds a person again, never leaves the database this way.
const COLUMNS = `
  s.id, s.handle, s.name, s.kind, s.state, s.state_reason, s.verified_at, s.trusted_at, s.phone,
  s.story, s.taxpayer_kind, s.issuance_route, s.legal_name, s.tax_id, s.id_masked, s.address,
  s.bank_name, s.bank_account, s.account_holder, s.created_at, s.updated_at,
  case when p.id is null then null
       else json_build_object('id', p.id, 'code', p.code, 'name', p.name) end as place,
  case when h.id is null then null else json_build_object('id', h.id, 'name', h.name) end as hub,
  (select count(*)::int from market_listing l
    where l.seller_id = s.id and l.state = 'published' and l.deleted_at is null) as listings`

const FROM = `
  from market_seller s
  left join market_place p on p.id = s.place_id
  left join market_hub h on h.id = s.hub_id
  where s.deleted_at is null
    and (:id::text is null or s.id = :id)
    and (:state::text is null or s.state = :state)
    and (:like::text is null or s.name ->> 'zh' ilike :like or s.name ->> 'en' ilike :like
         or s.legal_name ilike :like or s.phone like :like or s.tax_id ilike :like
         or p.name ->> 'zh' ilike :like)`

/** Sellers as operators see them; the newest first. */
export async function adminSellers(
  container: MedusaContainer,
  { id, state, q, limit, offset }: Question
): Promise<{ sellers: AdminSeller[]; count: number }> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const like = q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null
  const values = { id: id ?? null, state: state ?? null, like, limit, offset }
  const [page, all] = await Promise.all([
    db.raw(
      `select ${COLUMNS} ${FROM} order by s.created_at desc, s.id desc limit :limit offset :offset`,
      values
    ),
    db.raw(`select count(*)::int as count ${FROM}`, values),
  ])
  return { sellers: page.rows, count: all.rows[0].count }
}

/** One seller. */
export async function adminSeller(container: MedusaContainer, id: string): Promise<AdminSeller> {
  const { sellers } = await adminSellers(container, { id, limit: 1, offset: 0 })
  return known(sellers[0], ...SELLER_UNKNOWN)
}
