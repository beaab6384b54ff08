// Months are China's, which has one zone and no summer time.
const CHINA = "at time zone 'Asia/Shanghai'"

// A line's village is its listing's; what a line was refunded is noted on the line.
const VILLAGES = `select coalesce(json_agg(row_to_json(v)), '[]') from (
  select place.name as place,
         sum(line.goods_fen - line.discount_fen - line.refunded_fen)::float8 as sales_fen,
         sum(line.goods_fen - line.discount_fen - line.refunded_fen - line.commission_fen)::float8
           as income_fen
    from seller_order so
    join seller_order_line line on line.seller_order_id = so.id and line.deleted_at is null
    join market_listing listing on listing.product_id = line.product_id
    join market_place place on place.id = listing.place_id
   where so.deleted_at is null and so.placed_at > now() - interval '1 year'
     and so.state not in ('declined', 'cancelled')
   group by place.id order by 2 desc limit 12) v`

const MONTHS = `select json_agg(row_to_json(m) order by m.month) from (
  select to_char(month, 'YYYY-MM') as month,
         coalesce(sum(-entry.amount_fen) filter (where booked.kind = 'placed'
           and account.kind in ('seller_payable', 'platform_sales', 'commission_income')), 0)::float8 as sales_fen,
         coalesce(sum(-entry.amount_fen) filter (where account.kind = 'commission_income'), 0)::float8 as fees_fen,
         coalesce(sum(-entry.amount_fen) filter (where booked.kind = 'refund_decided'
           and account.kind in ('refund_payable', 'buyer_receivable')), 0)::float8 as refunds_fen
    from generate_series(date_trunc('month', now() ${CHINA}) - interval '11 months',
                         date_trunc('month', now() ${CHINA}), interval '1 month') as month
    left join ledger_transaction booked on booked.kind in ('placed', 'refund_decided', 'reversal')
     and date_trunc('month', booked.booked_at ${CHINA}) = month
    left join ledger_entry entry on entry.transaction_id = booked.id
    left join ledger_account account on account.id = entry.account_id
   group by month) m`

const aged = (what: string, since: string, fen: string, from: string) => `select '${what}' as what,
  json_build_array(
    coalesce(sum(${fen}) filter (where ${since} > now() - interval '3 days'), 0)::float8,
    coalesce(sum(${fen}) filter (where ${since} <= now() - interval '3 days'
      and ${since} > now() - interval '8 days'), 0)::float8,
    coalesce(sum(${fen}) filter (where ${since} <= now() - interval '8 days'
      and ${since} > now() - interval '31 days'), 0)::float8,
    coalesce(sum(${fen}) filter (where ${since} <= now() - interval '31 days'), 0)::float8) as ages
  from ${from}`

// What is owed for a share is what is left on it; a share whose accounts are even waits for nothing.
const LEFT_OF_ORDERS = (kind: string) => `(
  select coalesce(so.delivered_at, so.placed_at) as since, sum(-entry.amount_fen) as fen
    from seller_order so
    join ledger_transaction booked on booked.seller_order_id = so.id
    join ledger_entry entry on entry.transaction_id = booked.id
    join ledger_account account on account.id = entry.account_id and account.kind = '${kind}'
   where so.deleted_at is null and so.state not in ('settled', 'declined', 'cancelled')
   group by so.id having sum(entry.amount_fen) <> 0) open_shares`

const REFUNDS_OWED = `(
  select min(booked.booked_at) as since, sum(-entry.amount_fen) as fen
    from ledger_transaction booked
    join ledger_entry entry on entry.transaction_id = booked.id
    join ledger_account account on account.id = entry.account_id and account.kind = 'refund_payable'
   group by booked.order_id having sum(entry.amount_fen) <> 0) owed`

const AGEING = `select json_agg(row_to_json(a)) from (
  ${aged("seller_payable", "since", "fen", LEFT_OF_ORDERS("seller_payable"))}
  union all ${aged("cash_in_transit", "collected_at", "amount_fen", "cash_collection where state = 'collected' and deleted_at is null")}
  union all ${aged("refund_payable", "since", "fen", REFUNDS_OWED)}) a`

/** Sales and income by village, sales, fees and refunds by month, and what waits how long: one row of JSON columns. */
export const MONEY_SQL = `select (${VILLAGES}) as villages, (${MONTHS}) as months, (${AGEING}) as ageing`
