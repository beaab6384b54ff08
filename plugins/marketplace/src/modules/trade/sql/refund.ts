import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BookedShare } from "../../../domain/ledger/placed"
import { refundPosting } from "../../../domain/ledger/refund"
import { outstandingOf } from "./balances"
import { noSuchSellerOrder } from "./move-seller-orders"
import { postToLedger } from "./post-to-ledger"

/** How much of one share goes back to the buyer, and the event that says so. */
export type Refund = { seller_order_id: string; amount_fen: number; source_event: string }

/** Books a refund, capped to what is left of the share (`TRADE-REFUND-01`); the same event twice books once. */
export async function bookRefund(db: Knex, refund: Refund): Promise<string[]> {
  const share: BookedShare | undefined = await db("seller_order")
    .where({ id: refund.seller_order_id })
    .forUpdate()
    .first()
  if (!share) throw noSuchSellerOrder()
  const source_event = `${refund.source_event}:${share.id}`
  if (await db("ledger_transaction").where({ source_event }).first("id")) return []
  const owed = (await outstandingOf(db, [share.id])).get(share.id) ?? 0
  const posting = refundPosting(share, {
    amount_fen: refund.amount_fen,
    refunded_before_fen: await refundedBefore(db, share.id),
    collected: owed <= 0,
    source_event: refund.source_event,
  })
  return postToLedger(db, [posting])
}

async function refundedBefore(db: Knex, seller_order_id: string): Promise<number> {
  const [row]: { sum: string | null }[] = await db("ledger_entry as entry")
    .join("ledger_transaction as booked", "booked.id", "entry.transaction_id")
    .join("ledger_account as account", "account.id", "entry.account_id")
    .where({ "booked.seller_order_id": seller_order_id, "booked.kind": "refund" })
    .whereIn("account.kind", ["buyer_receivable", "cash_at_courier"])
    .sum("entry.amount_fen as sum")
  return -Number(row?.sum ?? 0)
}
