import type { MedusaContainer } from "@medusajs/framework/types"
import { payoutStateText } from "../domain/payout/state-text"
import type { PayoutRow } from "../modules/settlement/sql/payout-row"
import { sellersById } from "../workflows/trade/sellers-by-id"

/** A payout as operators see it; never the sealed destination. */
export const payoutView = (row: PayoutRow) => ({
  id: row.id,
  reference: row.reference,
  seller_id: row.seller_id,
  amount_fen: row.amount_fen,
  provider: row.provider,
  state: row.state,
  state_text: payoutStateText[row.state],
  state_at: row.state_at,
  destination: row.destination,
  batch_id: row.batch_id,
  attempts: row.attempts,
  provider_reference: row.provider_reference,
  failure: row.failure,
  returned_fen: row.returned_fen,
  retry_of: row.retry_of,
  created_at: row.created_at,
  submitted_at: row.submitted_at,
  paid_at: row.paid_at,
  failed_at: row.failed_at,
})

export type PayoutView = ReturnType<typeof payoutView>

/** Payouts with their sellers' names. */
export async function withSellers(container: MedusaContainer, rows: readonly PayoutRow[]) {
  const sellers = await sellersById(
    container,
    rows.map((row) => row.seller_id)
  )
  return rows.map((row) => ({
    ...payoutView(row),
    seller_name: sellers.get(row.seller_id)?.name ?? null,
  }))
}
