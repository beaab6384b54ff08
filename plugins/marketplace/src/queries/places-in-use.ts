import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PlaceInUse } from "../types/place"

const SQL = `
  select p.id, p.code, p.name, p.level, p.parent_id, p.story, p.picture_url,
         (select count(*)::int from market_seller s where s.place_id = p.id and s.deleted_at is null
             and s.state in ('approved', 'suspended')) as sellers,
         (select count(*)::int from market_listing l where l.place_id = p.id and l.deleted_at is null
             and l.state = 'published') as listings,
         (select count(*)::int from market_hub h where h.place_id = p.id and h.deleted_at is null) as hubs
    from market_place p
   where p.deleted_at is null
   order by p.code`

/** All places in the order of their codes, which puts each right below its parent, with what stands on it. */
export async function placesInUse(container: MedusaContainer): Promise<PlaceInUse[]> {
  const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await db.raw(SQL)).rows
}
