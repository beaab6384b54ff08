import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LocalText } from "@xiangji/kernel"
import type { PostingEntry, PostingKind } from "../../../types/trade"

/** One ledger transaction with its entries. */
export type LedgerLine = {
  id: string
  kind: PostingKind
  source_event: string
  seller_order_id: string | null
  reference: string | null
  memo: LocalText
  at: string
  entries: PostingEntry[]
}

/** Everything booked for an order, oldest first, in one read. */
export async function ledgerOf(db: Knex, order_id: string): Promise<LedgerLine[]> {
  const { rows }: { rows: LedgerLine[] } = await db.raw(
    `select booked.id, booked.kind, booked.source_event, booked.seller_order_id, booked.reference,
            booked.memo,
            booked.booked_at as at,
            json_agg(json_build_object('kind', account.kind, 'owner_id', account.owner_id,
              'amount_fen', entry.amount_fen) order by entry.amount_fen desc, account.kind) as entries
       from ledger_transaction booked
       join ledger_entry entry on entry.transaction_id = booked.id
       join ledger_account account on account.id = entry.account_id
      where booked.order_id = ?
      group by booked.id
      order by booked.created_at, booked.id`,
    [order_id]
  )
  return rows
}
