import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { cashCollectedPosting } from "../../../domain/ledger/cash-collected"
import { owedShares } from "../../trade/sql/owed-shares"
import { postToLedger } from "../../trade/sql/post-to-ledger"

/** Which seller orders a buyer paid for in cash, to whom (a carrier's code or a hub's id), and for which box. */
export type CashCollected = {
  seller_order_ids: string[]
  collector: string
  parcel_id?: string
  tracking_number?: string
  at?: Date | string
}

/**
 * Notes and books what the buyer still owed for these seller orders as cash in the collector's hand. A second report, of
 * the same parcel or another, finds nothing owed and does nothing. Returns the seller orders that were collected for.
 */
export async function collectCash(db: Knex, collected: CashCollected): Promise<string[]> {
  const shares = await owedShares(db, { ids: [...new Set(collected.seller_order_ids)] })
  const owing = shares.filter((share) => share.owed_fen > 0)
  if (!owing.length) return []
  const at = collected.at ? new Date(collected.at) : new Date()
  await db("cash_collection").insert(
    owing.map((share) => ({
      id: generateEntityId(undefined, "ccol"),
      order_id: share.order_id,
      seller_order_id: share.id,
      collector: collected.collector,
      parcel_id: collected.parcel_id ?? null,
      tracking_number: collected.tracking_number ?? null,
      amount_fen: share.owed_fen,
      collected_at: at,
    }))
  )
  const posted = owing.map((share) =>
    cashCollectedPosting(share, {
      amount_fen: share.owed_fen,
      collector: collected.collector,
      source_event: "cash.collected",
      at,
    })
  )
  await postToLedger(db, posted)
  return owing.map((share) => share.id)
}
