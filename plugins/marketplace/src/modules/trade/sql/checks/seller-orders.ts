import type { LedgerCheck } from "./check"

/** Every order has its seller orders. */
const shared: LedgerCheck = {
  kind: "order_not_shared",
  subject_type: "order",
  sql: `select o.id as subject_id, null as expected_fen, null as found_fen
          from "order" o
         where o.deleted_at is null and not o.is_draft_order and o.status <> 'draft'
           and o.created_at <= :settled
           and exists (select 1 from order_cart link where link.order_id = o.id)
           and not exists (select 1 from seller_order so where so.order_id = o.id)`,
}

/** What a share freezes adds up, down to its lines. */
const frozen: LedgerCheck = {
  kind: "share_claims_wrong",
  subject_type: "seller_order",
  sql: `select so.id as subject_id,
               sum(line.goods_fen - line.discount_fen) + so.freight_fen as expected_fen,
               so.total_fen as found_fen
          from seller_order so
          join seller_order_line line on line.seller_order_id = so.id and line.deleted_at is null
         where so.deleted_at is null
         group by so.id
        having so.goods_fen <> sum(line.goods_fen) or so.discount_fen <> sum(line.discount_fen)
            or so.commission_fen <> sum(line.commission_fen)
            or so.total_fen <> so.goods_fen - so.discount_fen + so.freight_fen`,
}

/** The ledger owes and is owed for a share what the share says. */
const placed: LedgerCheck = {
  kind: "seller_order_not_booked",
  subject_type: "seller_order",
  sql: `select so.id as subject_id, so.total_fen + so.rounding_fen as expected_fen,
               coalesce(sum(entry.amount_fen), 0) as found_fen
          from seller_order so
          left join ledger_transaction booked on booked.source_event = 'seller_order.placed:' || so.id
          left join (ledger_entry entry join ledger_account account on account.id = entry.account_id
                     and account.kind = 'buyer_receivable') on entry.transaction_id = booked.id
         where so.deleted_at is null
         group by so.id
        having coalesce(sum(entry.amount_fen), 0) <> so.total_fen + so.rounding_fen`,
}

/** What was decided to go back is the same on the share, on its lines and in the ledger. */
const refunded: LedgerCheck = {
  kind: "share_refund_wrong",
  subject_type: "seller_order",
  sql: `with booked as (
          select booked.seller_order_id, -sum(entry.amount_fen) as fen
            from ledger_transaction booked
            join ledger_entry entry on entry.transaction_id = booked.id
            join ledger_account account on account.id = entry.account_id
             and account.kind in ('refund_payable', 'buyer_receivable')
           where booked.kind = 'refund_decided' group by booked.seller_order_id
        ), lines as (
          select seller_order_id, sum(refunded_fen) as fen from seller_order_line
           where deleted_at is null group by seller_order_id
        )
        select so.id as subject_id, so.refunded_fen as expected_fen, coalesce(booked.fen, 0) as found_fen
          from seller_order so
          join lines on lines.seller_order_id = so.id
          left join booked on booked.seller_order_id = so.id
         where so.deleted_at is null and (
               so.refunded_fen <> coalesce(booked.fen, 0)
            or so.refunded_fen - lines.fen - so.refunded_freight_fen not in (0, so.rounding_fen))`,
}

/** What seller orders must be, and what the ledger must say of them. */
export const SELLER_ORDERS: readonly LedgerCheck[] = [shared, frozen, placed, refunded]
