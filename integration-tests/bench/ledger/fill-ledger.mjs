// A ledger of any length: orders placed, paid and refunded, through the database's own guards.

/** Entries that one order leaves: placed (4), paid (2). */
const ENTRIES_PER_ORDER = 6
const BATCH = 2_000

const ORDERS = `insert into seller_order (id, display_id, order_id, order_display_id, seller_id, state, state_at,
    placed_at, goods_fen, discount_fen, freight_fen, commission_fen, rounding_fen, total_fen)
  select 'sord_b' || i, i || '-1', 'order_b' || i, i::text, ($3::text[])[1 + i % $4::int], 'settled',
         now(), now() - interval '1 day', 10000, 0, 800, 300, 0, 10800
    from generate_series($1::int, $2::int) i`

const TRANSACTIONS = `insert into ledger_transaction (id, kind, source_event, booked_at, order_id, seller_order_id, memo)
  select 'ltxn_' || kind || i, kind, kind || ':b' || i, now(), 'order_b' || i, 'sord_b' || i,
         '{"zh": "子订单", "en": "Seller order"}'
    from generate_series($1::int, $2::int) i, unnest(array['placed', 'payment_captured']) kind`

// In the order of accounts, as the program writes them.
const ENTRIES = `insert into ledger_entry (id, transaction_id, account_id, amount_fen)
  select 'lent_' || part.account || i, 'ltxn_' || part.tx || i, account.id, part.fen
    from generate_series($1::int, $2::int) i
    cross join (values ('placed', 'buyer_receivable', 10800), ('placed', 'seller_payable', -9700),
      ('placed', 'commission_income', -300), ('placed', 'freight_payable', -800),
      ('payment_captured', 'psp_clearing', 10800), ('payment_captured', 'paid_receivable', -10800))
      part (tx, account, fen)
    join ledger_account account
      on account.kind = case part.account when 'paid_receivable' then 'buyer_receivable' else part.account end
     and coalesce(account.owner_id, '') = case part.account
       when 'seller_payable' then ($3::text[])[1 + i % $4::int]
       when 'psp_clearing' then 'pp_stripe_stripe' else '' end
   order by account.id, i`

const ACCOUNTS = `insert into ledger_account (id, kind, owner_id)
  select 'lacc_b' || kind, kind, case kind when 'psp_clearing' then 'pp_stripe_stripe' end
    from unnest(array['buyer_receivable', 'commission_income', 'freight_payable', 'psp_clearing']) kind
  union all select 'lacc_b' || seller, 'seller_payable', seller from unnest($1::text[]) seller
  on conflict do nothing`

/** Fills a ledger on one connection; `grow(entries)` brings it to at least so many and answers how long it took, in ms. */
export function ledgerFiller(client, sellers) {
  let orders = 0
  return {
    async grow(entries) {
      const began = performance.now()
      await client.query(ACCOUNTS, [sellers])
      while (orders * ENTRIES_PER_ORDER < entries) {
        const [from, to] = [orders + 1, orders + BATCH]
        await client.query("begin")
        await client.query(ORDERS, [from, to, sellers, sellers.length])
        await client.query(TRANSACTIONS, [from, to])
        await client.query(ENTRIES, [from, to, sellers, sellers.length])
        await client.query("commit")
        orders = to
      }
      // As many orders under way per seller, however long the ledger is.
      await client.query(
        `update seller_order set state = 'settled' where state = 'placed' and id like 'sord_b%'`
      )
      await client.query(
        `update seller_order set state = 'placed' where id = any(
           select 'sord_b' || i from generate_series($1::int, $2::int) i)`,
        [orders - sellers.length * 20 + 1, orders]
      )
      await client.query("analyze")
      return performance.now() - began
    },
  }
}
