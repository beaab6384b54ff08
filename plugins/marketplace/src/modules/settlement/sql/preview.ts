import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { planSettlement, type SettlementPlan } from "../../../domain/settlement/plan-settlement"
import type { SettlementTerms } from "../../../domain/settlement/waiting"
import type { HeldOrder } from "../../../types/settlement"
import { owedTo } from "./balances"
import { orderStandings } from "./order-standings"
import { sellersToSettle, unsettledEntries } from "./unsettled-entries"

/** What a run would do for one seller. */
export type SellerPreview = SettlementPlan & { seller_id: string; opening_fen: number }

/** Sellers looked at in one statement. */
const BATCH = 200

/** Computes a run for all sellers, or those named, without writing anything. */
export async function previewSettlement(
  db: Knex,
  terms: SettlementTerms & { booked_before: Date },
  heldAmong: (seller_order_ids: string[]) => Promise<HeldOrder[]>,
  wanted?: readonly string[]
): Promise<SellerPreview[]> {
  const sellers = wanted ?? (await sellersToSettle(db))
  const previews: SellerPreview[] = []
  for (let at = 0; at < sellers.length; at += BATCH) {
    const seller_ids = sellers.slice(at, at + BATCH)
    const entries = await unsettledEntries(db, { seller_ids, booked_before: terms.booked_before })
    const ids = [...new Set(entries.flatMap((entry) => entry.seller_order_id ?? []))]
    const orders = await orderStandings(db, ids, await heldAmong(ids))
    const opening = await owedTo(db, "seller_due", seller_ids)
    for (const seller_id of seller_ids) {
      const own = entries.filter((entry) => entry.seller_id === seller_id)
      const plan = planSettlement(own, orders, terms)
      previews.push({ seller_id, opening_fen: opening.get(seller_id) ?? 0, ...plan })
    }
  }
  return previews
}
