import type { LedgerCheck } from "./check"

/** What a collector holds is the parcels he collected for and has not accounted for. */
const held: LedgerCheck = {
  kind: "cash_not_booked",
  subject_type: "collector",
  sql: `select coalesce(held.collector, account.owner_id) as subject_id,
               coalesce(held.fen, 0) as expected_fen, coalesce(account.balance_fen, 0) as found_fen
          from (select collector, sum(amount_fen) as fen from cash_collection
                 where state = 'collected' and deleted_at is null group by collector) held
          full join (select owner_id, balance_fen from ledger_account where kind = 'cash_in_transit') account
            on account.owner_id = held.collector
         where coalesce(held.fen, 0) <> coalesce(account.balance_fen, 0)`,
}

/** Every counting is in the ledger once, with what was counted. */
const counted: LedgerCheck = {
  kind: "cash_not_booked",
  subject_type: "cash_handover",
  sql: `select handover.id as subject_id, handover.counted_fen as expected_fen,
               coalesce(sum(entry.amount_fen) filter (where account.kind = 'cash_on_hand'), 0) as found_fen
          from cash_handover handover
          left join ledger_transaction booked on booked.source_event = 'cash.handed_in:' || handover.id
          left join ledger_entry entry on entry.transaction_id = booked.id
          left join ledger_account account on account.id = entry.account_id
         where handover.deleted_at is null
         group by handover.id
        having handover.counted_fen
               <> coalesce(sum(entry.amount_fen) filter (where account.kind = 'cash_on_hand'), 0)`,
}

/** What the ledger and the parcels paid for in cash must agree on. */
export const CASH: readonly LedgerCheck[] = [held, counted]
