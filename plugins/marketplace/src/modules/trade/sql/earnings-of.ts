import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LocalText } from "@xiangji/kernel"

/** One line of "you will receive": positive is for the seller, negative was taken back. */
export type Earning = {
  id: string
  kind: string
  order_display_id: string | null
  display_id: string | null
  amount_fen: number
  memo: LocalText
  at: string
}

/** What the market owes a seller, and how it came to that. */
export type Earnings = {
  /** All that is owed. */
  receivable_fen: number
  /** The part whose goods have arrived. */
  delivered_fen: number
  entries: Earning[]
  count: number
}

/** A seller's balance and one page of its entries, newest first, in one statement. */
export async function earningsOf(
  db: Knex,
  seller_id: string,
  page: { limit: number; offset: number }
): Promise<Earnings> {
  const { rows }: { rows: Earnings[] } = await db.raw(
    `with entries as (
       select entry.id, booked.kind, so.order_display_id, so.display_id, so.state,
              -entry.amount_fen as amount_fen, booked.memo, booked.created_at as at
         from ledger_account account
         join ledger_entry entry on entry.account_id = account.id
         join ledger_transaction booked on booked.id = entry.transaction_id
         left join seller_order so on so.id = booked.seller_order_id
        where account.kind = 'seller_payable' and account.seller_id = ?
     ), page as (
       select * from entries order by at desc, id desc limit ? offset ?
     )
     select (select coalesce(sum(amount_fen), 0) from entries)::float8 as receivable_fen,
            (select coalesce(sum(amount_fen), 0) from entries
              where state in ('delivered', 'settled'))::float8 as delivered_fen,
            (select count(*) from entries)::int as count,
            (select coalesce(json_agg(to_jsonb(page) - 'state' order by at desc, id desc), '[]')
               from page) as entries`,
    [seller_id, page.limit, page.offset]
  )
  return rows[0]!
}
