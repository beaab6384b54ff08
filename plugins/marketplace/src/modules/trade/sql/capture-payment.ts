import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { paymentCapturedPostings, type Capture } from "../../../domain/ledger/payment-captured"
import { owedShares } from "./owed-shares"
import { postToLedger } from "./post-to-ledger"

/**
 * Books what a payment provider took for an order over its unpaid shares; the same capture twice books once. An order
 * without seller orders books nothing (they come first; whoever calls asks again).
 */
export async function capturePayment(db: Knex, capture: Capture): Promise<string[]> {
  const shares = await owedShares(db, { order_id: capture.order_id })
  if (!shares.length) return []
  const booked = await db("ledger_transaction")
    .where({ reference: capture.capture_id, kind: "payment_captured" })
    .first("id")
  return booked ? [] : postToLedger(db, paymentCapturedPostings(capture, shares))
}
