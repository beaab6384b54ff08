import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { UnsettledEntry } from "../../../domain/settlement/unsettled"

/** Which entries to look for. */
export type UnsettledQuery = { seller_ids: readonly string[]; booked_before: Date }

/**
 * Entries of sellers' earnings that no settlement has taken up, in the order they were booked. The search begins behind
 * what is settled without a gap, so that it does not grow with the years.
 */
export async function unsettledEntries(
  db: Knex,
  { seller_ids, booked_before }: UnsettledQuery
): Promise<(UnsettledEntry & { seller_id: string })[]> {
  const { rows }: { rows: (UnsettledEntry & { seller_id: string })[] } = await db.raw(
    `select account.owner_id as seller_id, entry.id as ledger_entry_id, booked.kind,
            booked.seller_order_id, booked.booked_at, booked.memo,
            (-entry.amount_fen)::float8 as amount_fen,
            coalesce((select -sum(fee.amount_fen) from ledger_entry fee
                        join ledger_account income on income.id = fee.account_id
                       where fee.transaction_id = entry.transaction_id
                         and income.kind = 'commission_income'), 0)::float8 as fee_fen
       from ledger_account account
      cross join lateral (select coalesce(max(settled_through_seq), 0) as seq from settlement
                           where seller_id = account.owner_id) settled
       join ledger_entry entry on entry.account_id = account.id and entry.seq > settled.seq
       join ledger_transaction booked on booked.id = entry.transaction_id
       left join settlement_line line on line.ledger_entry_id = entry.id
      where account.kind = 'seller_payable' and account.owner_id = any(?)
        and booked.kind <> 'settled' and booked.booked_at < ? and line.id is null
      order by account.owner_id, entry.seq`,
    [[...seller_ids], booked_before]
  )
  return rows
}

/** Sellers with earnings that are not settled, in order of their ids. */
export async function sellersToSettle(db: Knex, after: string | null = null): Promise<string[]> {
  const { rows }: { rows: { owner_id: string }[] } = await db.raw(
    `select account.owner_id from ledger_account account
      where account.kind = 'seller_payable' and account.owner_id is not null
        and (?::text is null or account.owner_id > ?)
        and exists (select 1 from ledger_entry entry
                      join ledger_transaction booked on booked.id = entry.transaction_id
                      left join settlement_line line on line.ledger_entry_id = entry.id
                     where entry.account_id = account.id and booked.kind <> 'settled' and line.id is null
                       and entry.seq > coalesce((select max(settled_through_seq) from settlement
                                                  where seller_id = account.owner_id), 0))
      order by account.owner_id`,
    [after, after]
  )
  return rows.map((row) => row.owner_id)
}
