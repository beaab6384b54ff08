import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { surplusReturnedPosting, withOrderHeld } from "@xiangji/marketplace/workflows"
import { refundOnce } from "../after-sales/refund-once"
import { trade } from "../services"

type Surplus = { order_id: string; capture_id: string; provider_id: string; amount_fen: number }

// The index over surpluses alone makes this a look at a handful of rows, however long the ledger is.
const OPEN = `
  select took.order_id, took.reference as capture_id, account.owner_id as provider_id, entry.amount_fen::int8
    from ledger_transaction took
    join ledger_entry entry on entry.transaction_id = took.id and entry.amount_fen > 0
    join ledger_account account on account.id = entry.account_id
   where took.kind = 'payment_captured' and took.seller_order_id is null
     and not exists (select 1 from ledger_transaction gave
                      where gave.source_event = 'surplus.paid:' || took.reference)`

/** Captures of which a part was owed for nothing: a share was cancelled while the provider took the whole. */
export async function surplusesToReturn(container: MedusaContainer) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: { capture_id: string }[] }>(
    `select capture_id from (${OPEN}) surplus limit 100`
  )
  return rows
}

/** Gives the surplus of a capture back to its buyer, once; may be cut off anywhere and run again. */
export async function returnSurplus(
  container: MedusaContainer,
  { capture_id }: { capture_id: string }
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Surplus[] }>(`${OPEN} and took.reference = ?`, [
    capture_id,
  ])
  const [found] = rows
  if (!found) return
  const surplus = { ...found, amount_fen: Number(found.amount_fen) }
  const { order_id, amount_fen } = surplus
  await withOrderHeld(container, order_id, async () => {
    const note = `surplus:${capture_id}`
    await refundOnce(container, { order_id, note, amount_fen, online: true })
    await trade(container).postToLedger([surplusReturnedPosting(surplus)])
  })
}
