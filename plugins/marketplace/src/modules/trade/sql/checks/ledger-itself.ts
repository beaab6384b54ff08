import type { LedgerCheck } from "./check"

/** Every transaction sums to zero. The database refuses anything else; this proves that it did. */
const zeroSum: LedgerCheck = {
  kind: "ledger_not_zero",
  subject_type: "ledger_transaction",
  sql: `select booked.id as subject_id, 0 as expected_fen, coalesce(sum(entry.amount_fen), 0) as found_fen
          from ledger_transaction booked
          left join ledger_entry entry on entry.transaction_id = booked.id
         group by booked.id
        having count(entry.id) < 2 or sum(entry.amount_fen) <> 0`,
}

/** Every running total is the sum of its entries, and no number is missing or given twice. */
const runningTotals: LedgerCheck = {
  kind: "account_total_wrong",
  subject_type: "ledger_account",
  sql: `select account.id as subject_id, coalesce(summed.total, 0) as expected_fen,
               account.balance_fen as found_fen
          from ledger_account account
          left join (
            select account_id, sum(amount_fen) as total, count(*) as entries, max(seq) as last
              from ledger_entry group by account_id
          ) summed on summed.account_id = account.id
         where account.balance_fen <> coalesce(summed.total, 0)
            or account.last_seq <> coalesce(summed.entries, 0)
            or account.last_seq <> coalesce(summed.last, 0)`,
}

/** What the ledger must be in itself. */
export const LEDGER_ITSELF: readonly LedgerCheck[] = [zeroSum, runningTotals]
