import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LocalText } from "@xiangji/kernel"
import type { PayoutChoice, SellerBank } from "../../../domain/payout/destination"
import type { PayoutFailure, PayoutState } from "../../../types/settlement"

/** A seller to whom something is due, with what decides where and whether it is paid. */
export type DueSeller = SellerBank & {
  seller_id: string
  name: LocalText
  due_fen: number
  choice: PayoutChoice | null
  /** The last payout, when there was one. */
  last: { id: string; state: PayoutState; failure: PayoutFailure | null; sealed: string } | null
}

/** Sellers that are owed at least this much, or those named whatever they are owed, in order of their ids. */
export async function dueSellers(
  db: Knex,
  wanted: { from_fen: number; seller_ids?: readonly string[] }
): Promise<DueSeller[]> {
  const { rows }: { rows: DueSeller[] } = await db.raw(
    `select seller.id as seller_id, seller.name, seller.bank_name, seller.bank_account, seller.account_holder,
            (-account.balance_fen)::float8 as due_fen,
            case when choice.id is null then null else json_build_object('provider', choice.provider,
              'stripe_account_id', choice.stripe_account_id, 'stripe_ready', choice.stripe_ready) end as choice,
            (select json_build_object('id', payout.id, 'state', payout.state, 'failure', payout.failure,
                      'sealed', payout.destination_sealed)
               from payout where payout.seller_id = seller.id and payout.deleted_at is null
              order by payout.created_at desc, payout.reference desc limit 1) as last
       from ledger_account account
       join market_seller seller on seller.id = account.owner_id
       left join payout_account choice on choice.seller_id = seller.id and choice.deleted_at is null
      where account.kind = 'seller_due' and -account.balance_fen >= :from_fen
        and (cast(:ids as text[]) is null or seller.id = any(cast(:ids as text[])))
      order by seller.id`,
    { from_fen: wanted.from_fen, ids: wanted.seller_ids ? [...wanted.seller_ids] : null }
  )
  return rows
}
