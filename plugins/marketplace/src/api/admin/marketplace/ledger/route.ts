import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountBalances } from "../../../../domain/ledger/account-balances"
import { ledgerOf } from "../../../../workflows/trade/seller-orders-of"
import { sellersById } from "../../../../workflows/trade/sellers-by-id"

/** `?order_id` – everything booked for an order, its balance by account, and the sum, which must be zero. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { order_id } = req.validatedQuery as { order_id: string }
  const transactions = await ledgerOf(req.scope, order_id)
  const entries = transactions.flatMap((transaction) => transaction.entries)
  const sellers = await sellersById(
    req.scope,
    entries.map((entry) => entry.owner_id)
  )
  res.json({
    transactions,
    balances: accountBalances(entries),
    sum_fen: entries.reduce((sum, entry) => sum + entry.amount_fen, 0),
    sellers: [...sellers.values()],
  })
}
