import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Page } from "./find-listings"
import type { MandateView } from "../types/people"
import { MANDATE_JSON, type MandateJson, mandateView } from "./people-views"

const SQL = `
  select ${MANDATE_JSON} as mandate, count(*) over () as count
  from market_mandate md join market_member ma on ma.id = md.member_id
  where md.seller_id = :seller_id and md.deleted_at is null
    and (:id::text is null or md.id = :id)
  order by md.id desc limit :limit offset :offset`

/** The mandates that a seller has given, the newest first, those that have ended as well. */
export async function mandatesOf(
  container: MedusaContainer,
  { seller_id, id = null }: { seller_id: string; id?: string | null },
  page: Page
): Promise<{ mandates: MandateView[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(SQL, { seller_id, id, ...page })
  const now = new Date()
  return {
    mandates: rows.map((row: { mandate: MandateJson }) => mandateView(row.mandate, now)),
    count: Number(rows[0]?.count ?? 0),
  }
}
