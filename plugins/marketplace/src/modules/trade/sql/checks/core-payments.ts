import type { PostingKind } from "../../../../types/trade"
import type { LedgerCheck } from "./check"

/** Orders whose money moved lately are looked at in the next round. */
const QUIET = `not exists (
  select 1 from ledger_transaction late where late.order_id = o.id and late.created_at > :settled)`

const PAYMENTS = `join order_payment_collection link on link.order_id = o.id and link.deleted_at is null
          join payment on payment.payment_collection_id = link.payment_collection_id and payment.deleted_at is null`

/** Per order, what core has in one of its tables of money against what is booked for it under some kinds of posting. */
const moneyAgrees = (
  kind: LedgerCheck["kind"],
  table: "capture" | "refund",
  postings: readonly PostingKind[]
): LedgerCheck => ({
  kind,
  subject_type: "order",
  sql: `with core as (
          select o.id, sum(round(money.amount * 100)) as fen, max(money.created_at) as last
            from "order" o ${PAYMENTS}
            join ${table} money on money.payment_id = payment.id and money.deleted_at is null
           group by o.id
        ), booked as (
          select booked.order_id, sum(entry.amount_fen) as fen
            from ledger_transaction booked
            join ledger_entry entry on entry.transaction_id = booked.id and entry.amount_fen > 0
           where booked.kind in (${postings.map((posting) => `'${posting}'`).join(", ")})
           group by booked.order_id
        )
        select o.id as subject_id, coalesce(core.fen, 0) as expected_fen,
               coalesce(booked.fen, 0) as found_fen
          from "order" o
          left join core on core.id = o.id
          left join booked on booked.order_id = o.id
         where coalesce(core.fen, 0) <> coalesce(booked.fen, 0)
           and (core.last is null or core.last <= :settled) and ${QUIET}`,
})

/** What core captured is what the ledger says was captured or collected. */
const captures = moneyAgrees("capture_not_booked", "capture", [
  "payment_captured",
  "cash_collected",
])

/** What core refunded is what the ledger says was paid back. */
const refunds = moneyAgrees("refund_not_booked", "refund", ["refund_paid"])

/** Core asks the buyer for what the shares come to less what went back, to within the fractions of a fen core keeps. */
const totals: LedgerCheck = {
  kind: "order_total_differs",
  subject_type: "order",
  sql: `select o.id as subject_id, shares.fen as expected_fen,
               round(round((summary.totals ->> 'current_order_total')::numeric * 100, 6)) as found_fen
          from "order" o
          join order_summary summary on summary.order_id = o.id and summary.version = o.version
           and summary.deleted_at is null
          join (select order_id, sum(total_fen + rounding_fen - refunded_fen) as fen, max(updated_at) as last
                  from seller_order where deleted_at is null group by order_id) shares
            on shares.order_id = o.id
         where o.deleted_at is null and shares.last <= :settled and ${QUIET}
           and abs((summary.totals ->> 'current_order_total')::numeric * 100 - shares.fen) > 1`,
}

/** What the ledger and core must agree on. */
export const CORE_PAYMENTS: readonly LedgerCheck[] = [captures, refunds, totals]
