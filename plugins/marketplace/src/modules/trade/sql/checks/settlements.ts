import type { LedgerCheck } from "./check"

/** A statement comes to its lines, and the ledger moved exactly that. */
const statements: LedgerCheck = {
  kind: "settlement_not_booked",
  subject_type: "settlement",
  sql: `with lines as (
          select line.settlement_id, sum(line.amount_fen) as fen, sum(-entry.amount_fen) as booked_fen
            from settlement_line line join ledger_entry entry on entry.id = line.ledger_entry_id
           where line.deleted_at is null group by line.settlement_id
        ), moved as (
          select booked.reference as settlement_id, sum(-entry.amount_fen) as fen
            from ledger_transaction booked
            join ledger_entry entry on entry.transaction_id = booked.id
            join ledger_account account on account.id = entry.account_id and account.kind = 'seller_due'
           where booked.kind = 'settled' group by booked.reference
        )
        select stated.id as subject_id, stated.net_fen as expected_fen, coalesce(moved.fen, 0) as found_fen
          from settlement stated
          left join lines on lines.settlement_id = stated.id
          left join moved on moved.settlement_id = stated.id
         where stated.deleted_at is null
           and (stated.net_fen <> coalesce(moved.fen, 0) or stated.net_fen <> coalesce(lines.fen, 0)
             or coalesce(lines.fen, 0) <> coalesce(lines.booked_fen, 0))`,
}

/** What sellers have earned and not seen on a statement is what the ledger owes them. */
const unsettled: LedgerCheck = {
  kind: "settlement_not_booked",
  subject_type: "ledger_account",
  sql: `select account.id as subject_id, coalesce(open.fen, 0) as expected_fen,
               -account.balance_fen as found_fen
          from ledger_account account
          left join (
            select entry.account_id, sum(-entry.amount_fen) as fen
              from ledger_entry entry
              join ledger_transaction booked on booked.id = entry.transaction_id and booked.kind <> 'settled'
              left join settlement_line line on line.ledger_entry_id = entry.id and line.deleted_at is null
             where line.id is null group by entry.account_id
          ) open on open.account_id = account.id
         where account.kind = 'seller_payable' and -account.balance_fen <> coalesce(open.fen, 0)`,
}

/** What is on its way to each seller is its payouts under way. */
const onTheWay: LedgerCheck = {
  kind: "payout_not_booked",
  subject_type: "seller",
  sql: `select coalesce(way.seller_id, account.owner_id) as subject_id,
               coalesce(way.fen, 0) as expected_fen, -coalesce(account.balance_fen, 0) as found_fen
          from (select seller_id, sum(amount_fen) as fen from payout
                 where state in ('pending', 'submitted') and deleted_at is null group by seller_id) way
          full join (select owner_id, balance_fen from ledger_account where kind = 'payout_in_flight') account
            on account.owner_id = way.seller_id
         where coalesce(way.fen, 0) <> -coalesce(account.balance_fen, 0)`,
}

/** What is due to each seller is what was settled less what was paid and did not come back. */
const due: LedgerCheck = {
  kind: "payout_not_booked",
  subject_type: "seller_due",
  sql: `with settled as (
          select seller_id, sum(net_fen) as fen from settlement where deleted_at is null group by seller_id
        ), paid as (
          select seller_id, sum(amount_fen - returned_fen) as fen from payout
           where state in ('pending', 'submitted', 'paid', 'returned') and deleted_at is null group by seller_id
        )
        select account.owner_id as subject_id,
               coalesce(settled.fen, 0) - coalesce(paid.fen, 0) as expected_fen, -account.balance_fen as found_fen
          from ledger_account account
          left join settled on settled.seller_id = account.owner_id
          left join paid on paid.seller_id = account.owner_id
         where account.kind = 'seller_due'
           and -account.balance_fen <> coalesce(settled.fen, 0) - coalesce(paid.fen, 0)`,
}

/** What the ledger, the statements and the payouts must agree on. */
export const SETTLEMENTS: readonly LedgerCheck[] = [statements, unsettled, onTheWay, due]
