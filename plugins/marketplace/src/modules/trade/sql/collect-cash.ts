import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { cashCollectedPosting } from "../../../domain/ledger/cash-collected"
import { owedShares } from "./owed-shares"
import { postToLedger } from "./post-to-ledger"

/** For which seller orders cash was collected, by whom (a carrier's code or a hub's id), and the event that says so. */
export type CashCollected = {
  seller_order_ids: string[]
  collector: string
  source_event: string
  at?: Date
}

/**
 * Books what the buyer still owed for these seller orders as cash in the collector's hand. A second report, of the same
 * event or another, finds nothing owed and books nothing.
 */
export async function collectCash(db: Knex, collected: CashCollected): Promise<string[]> {
  const { seller_order_ids, ...collection } = collected
  const shares = await owedShares(db, { ids: [...new Set(seller_order_ids)] })
  return postToLedger(
    db,
    shares
      .filter((share) => share.owed_fen > 0)
      .map((share) => cashCollectedPosting(share, { ...collection, amount_fen: share.owed_fen }))
  )
}
