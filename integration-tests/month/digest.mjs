import { createHash } from "node:crypto"

/** What the month came to, without anything that depends on ids, numbers or the order of things. */
export async function resultOf(world) {
  const accounts = await world.sql(
    `select account.kind, coalesce(s.handle, h.name ->> 'zh', account.owner_id, '') as owner,
            account.balance_fen::float8 as fen
       from ledger_account account
       left join market_seller s on s.id = account.owner_id
       left join market_hub h on h.id = account.owner_id
      where account.balance_fen <> 0 order by 1, 2`
  )
  const shares = await world.sql(
    `select s.handle as seller, so.state, count(*)::int as count, sum(so.total_fen)::float8 as total_fen,
            sum(so.refunded_fen)::float8 as refunded_fen, sum(so.commission_fen)::float8 as commission_fen
       from seller_order so left join market_seller s on s.id = so.seller_id
      group by 1, 2 order by 1, 2`
  )
  const payouts = await world.sql(
    `select s.handle as seller, p.provider, p.state, count(*)::int as count, sum(p.amount_fen)::float8 as fen
       from payout p join market_seller s on s.id = p.seller_id group by 1, 2, 3 order by 1, 2, 3`
  )
  const result = { accounts, shares, payouts }
  return { ...result, digest: createHash("sha256").update(JSON.stringify(result)).digest("hex") }
}
