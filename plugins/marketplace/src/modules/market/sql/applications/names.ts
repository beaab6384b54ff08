import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LocalText } from "@xiangji/kernel"
import { nameTaken } from "../../../../domain/application/application-faults"

/** A name somebody has: a seller's, or one that a change under review asks for. */
export type TakenName = {
  key: string
  seller_id: string
  name: LocalText
  place: LocalText
  state: string
}

// Names are compared by `market_name_key`, which the unique index uses too, so that what is shown is what is refused.
const TAKEN = `
  select market_name_key(s.name ->> 'zh') as key, s.id as seller_id, s.name, p.name as place, s.state
    from market_seller s join market_place p on p.id = s.place_id
   where s.deleted_at is null and s.state <> 'rejected'
  union all
  select market_name_key(a.facts -> 'name' ->> 'zh'), a.seller_id, a.facts -> 'name', p.name, s.state
    from market_application a
    join market_seller s on s.id = a.seller_id
    join market_place p on p.id = s.place_id
   where a.purpose = 'change' and a.state in ('submitted', 'sent_back') and a.deleted_at is null
     and a.facts -> 'name' ->> 'zh' is not null`

/** The key by which a name is compared. */
export async function nameKey(db: Knex, name: string): Promise<string> {
  const { rows } = await db.raw("select market_name_key(?) as key", [name])
  return rows[0].key
}

/** All names that are taken, but for those of the sellers given. */
export async function takenNames(db: Knex, but: readonly string[]): Promise<TakenName[]> {
  const { rows } = await db.raw(`select * from (${TAKEN}) taken where not (seller_id = any(?))`, [
    [...but],
  ])
  return rows
}

/**
 * Refuses a name that is taken. Until the transaction ends nobody else can claim it: of two who hand it in at one
 * moment the second waits here, and then finds the first one's.
 */
export async function claimName(db: Knex, name: string, seller_id: string | null): Promise<void> {
  const key = await nameKey(db, name)
  await db.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`market-name:${key}`])
  const { rows } = await db.raw(
    `select 1 from (${TAKEN}) taken where key = ? and seller_id is distinct from ? limit 1`,
    [key, seller_id]
  )
  if (rows.length) throw nameTaken()
}
