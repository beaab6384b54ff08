import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What one collector holds and owes. */
export type CollectorCash = {
  collector: string
  parcels: number
  in_hand_fen: number
  oldest_at: string | null
  short_fen: number
}

/** Everybody who holds or owes cash, whoever holds it longest first. */
export async function cashAtCollectors(db: Knex): Promise<CollectorCash[]> {
  const { rows } = await db.raw(
    `select coalesce(held.collector, short.owner_id) as collector,
            coalesce(held.parcels, 0)::int as parcels, coalesce(held.fen, 0)::float8 as in_hand_fen,
            held.oldest_at, coalesce(short.balance_fen, 0)::float8 as short_fen
       from (select collector, count(*) as parcels, sum(amount_fen) as fen, min(collected_at) as oldest_at
               from cash_collection where state = 'collected' and deleted_at is null group by collector) held
       full join (select owner_id, balance_fen from ledger_account
                   where kind = 'collector_shortage' and balance_fen <> 0) short
         on short.owner_id = held.collector
      order by held.oldest_at nulls last`
  )
  return rows
}
