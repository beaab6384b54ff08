import { createHash } from "node:crypto"

/**
 * What the month came to: everything that the plan decides, named by what does not change from one month to the next.
 * Left out: ids, numbers, times, and what depends on who was first (whether money went back before or after it was taken).
 */
const RESULT = {
  accounts: `select account.kind, coalesce(s.name ->> 'en', h.name ->> 'zh', account.owner_id, '') as owner,
       account.balance_fen::float8 as fen
     from ledger_account account
     left join market_seller s on s.id = account.owner_id
     left join market_hub h on h.id = account.owner_id
    where account.balance_fen <> 0`,
  orders: `select o.status, count(*)::int as count,
       sum(round((summary.totals ->> 'current_order_total')::numeric * 100))::float8 as fen
     from "order" o join order_summary summary on summary.order_id = o.id and summary.version = o.version
    where o.deleted_at is null and summary.deleted_at is null group by 1`,
  shares: `select s.name ->> 'en' as seller, so.state, count(*)::int as count,
       sum(so.total_fen)::float8 as total_fen, sum(so.rounding_fen)::float8 as rounding_fen,
       sum(so.refunded_fen)::float8 as refunded_fen, sum(so.commission_fen)::float8 as commission_fen,
       sum(so.freight_fen)::float8 as freight_fen, sum(so.tax_fen)::float8 as tax_fen
     from seller_order so left join market_seller s on s.id = so.seller_id group by 1, 2`,
  cases: `select s.name ->> 'en' as seller, a.kind, a.origin, a.state, a.borne_by, count(*)::int as count,
       sum(a.refund_fen)::float8 as fen
     from after_sale a join market_seller s on s.id = a.seller_id group by 1, 2, 3, 4, 5`,
  cash: `select coalesce(h.name ->> 'zh', c.collector) as collector, c.state, count(*)::int as count,
       sum(c.amount_fen)::float8 as fen, sum(c.counted_fen)::float8 as counted_fen
     from cash_collection c left join market_hub h on h.id = c.collector group by 1, 2`,
  settlements: `select dense_rank() over (order by st.period_to)::int as run, s.name ->> 'en' as seller,
       st.opening_fen, st.earned_fen, st.fees_fen, st.refunds_fen, st.corrections_fen, st.closing_fen
     from settlement st join market_seller s on s.id = st.seller_id`,
  payouts: `select s.name ->> 'en' as seller, p.provider, p.state, count(*)::int as count,
       sum(p.amount_fen)::float8 as fen, sum(p.returned_fen)::float8 as returned_fen,
       count(p.retry_of)::int as again
     from payout p join market_seller s on s.id = p.seller_id group by 1, 2, 3`,
  stock: `select l.title ->> 'zh' as listing, sum(level.stocked_quantity)::float8 as stocked,
       sum(level.reserved_quantity)::float8 as reserved
     from market_listing l
     join product_variant_inventory_item item on item.variant_id = l.variant_id and item.deleted_at is null
     join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
    group by 1`,
}

/** Reads the result; `digest` is the same for two months that came to the same. */
export async function resultOf(world) {
  const result = {}
  for (const [part, text] of Object.entries(RESULT)) {
    const rows = await world.sql(text)
    result[part] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return {
    ...{ result, figures: await figuresOf(world) },
    digest: createHash("sha256").update(JSON.stringify(result)).digest("hex"),
  }
}

/** What happened how often, for people. */
const FIGURES = `select
  (select count(*) from "order" where deleted_at is null)::int as orders,
  (select count(*) from seller_order)::int as seller_orders,
  (select count(*) from after_sale where kind = 'cancel' and origin = 'seller')::int as declined,
  (select count(*) from after_sale where kind = 'cancel' and origin = 'buyer')::int as cancelled,
  (select count(*) from after_sale where kind = 'return')::int as returns,
  (select count(*) from after_sale where kind = 'exchange')::int as exchanges,
  (select count(*) from after_sale where kind = 'refund' and state = 'done')::int as refunds,
  (select count(distinct after_sale_id) from after_sale_event where to_state = 'disputed')::int as disputes,
  (select coalesce(sum(refund_fen), 0) from after_sale)::float8 as given_back_fen,
  (select count(*) from cash_collection)::int as cash_collections,
  (select count(*) from cash_collection where counted_fen < amount_fen)::int as shortages,
  (select coalesce(sum(amount_fen - counted_fen), 0) from cash_collection)::float8 as short_fen,
  (select count(*) from settlement_run)::int as settlement_runs,
  (select count(*) from settlement)::int as statements,
  (select count(*) from settlement_correction)::int as corrections,
  (select count(*) from payout where provider = 'bank-batch')::int as bank_payouts,
  (select count(*) from payout where provider = 'stripe-connect')::int as stripe_payouts,
  (select count(*) from payout where state = 'failed')::int as failed_payouts,
  (select count(*) from payout where retry_of is not null)::int as retried_payouts,
  (select count(*) from payout where state = 'returned')::int as returned_payouts,
  (select coalesce(sum(amount_fen) filter (where state = 'paid'), 0) from payout)::float8 as paid_out_fen`

async function figuresOf(world) {
  const [figures] = await world.sql(FIGURES)
  return figures
}
