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

/**
 * A seller's balance and one page of its entries, newest first, in one statement. The balance is the account's running
 * total and the page is found by the entries' numbers, so that neither grows with the years.
 */
export async function earningsOf(
  db: Knex,
  seller_id: string,
  page: { limit: number; offset: number }
): Promise<Earnings> {
  const { rows }: { rows: Earnings[] } = await db.raw(
    `with account as (
       select id, balance_fen, last_seq from ledger_account
        where kind = 'seller_payable' and owner_id = :seller_id
     ), coming as (
       select coalesce(sum(-entry.amount_fen), 0) as fen
         from seller_order so
         join ledger_transaction booked on booked.seller_order_id = so.id
         join ledger_entry entry on entry.transaction_id = booked.id
         join account on account.id = entry.account_id
        where so.seller_id = :seller_id and so.deleted_at is null
          and so.state in ('placed', 'accepted', 'ready', 'shipped')
     ), page as (
       select entry.id, entry.seq, booked.kind, so.order_display_id, so.display_id,
              (-entry.amount_fen)::float8 as amount_fen, booked.memo, booked.booked_at as at
         from account
         join ledger_entry entry on entry.account_id = account.id
          and entry.seq <= account.last_seq - :offset and entry.seq > account.last_seq - :offset - :limit
         join ledger_transaction booked on booked.id = entry.transaction_id
         left join seller_order so on so.id = booked.seller_order_id
     )
     select coalesce(-(select balance_fen from account), 0)::float8 as receivable_fen,
            (coalesce(-(select balance_fen from account), 0) - (select fen from coming))::float8
              as delivered_fen,
            coalesce((select last_seq from account), 0)::int as count,
            (select coalesce(json_agg(to_jsonb(page) - 'seq' order by seq desc), '[]') from page)
              as entries`,
    { seller_id, ...page }
  )
  return rows[0]!
}
