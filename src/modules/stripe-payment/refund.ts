import type { Fen } from "@xiangji/kernel"
import type { Books } from "./books"
import { providerFault, refundedAlready, refundedOtherwise } from "./faults"

/** A refund at the provider, as far as this reads it. */
type Refund = {
  id: string
  amount: number
  status: string | null
  metadata: Record<string, string> | null
}

/** The two calls of Stripe's library that are needed. */
export type RefundCalls = {
  list(query: { payment_intent: string; limit: number }): Promise<{ data: Refund[] }>
  create(
    params: { payment_intent: string; amount: number; metadata: Record<string, string> },
    options: { idempotencyKey: string }
  ): Promise<Refund>
  update(id: string, params: { metadata: Record<string, string> }): Promise<Refund>
}

export type RefundOrder = { intent: string; amount_fen: Fen; refund_id: string }

/** The name under which a refund at the provider knows core's refund. */
const CORE_REFUND = "core_refund_id"

/**
 * Refunds once. Core forgets a refund whose answer was lost and, asked again, comes with another id: so before anything is
 * sent, a refund of ours that core no longer knows is looked for, and taken over when it is the same amount.
 */
export async function refundOnce(
  calls: RefundCalls,
  books: Books,
  order: RefundOrder
): Promise<void> {
  try {
    if (await adopt(calls, books, order)) return
    await calls.create(
      {
        payment_intent: order.intent,
        amount: order.amount_fen,
        metadata: { [CORE_REFUND]: order.refund_id },
      },
      { idempotencyKey: order.refund_id }
    )
  } catch (error) {
    if ((error as { code?: string }).code === "charge_already_refunded") throw refundedAlready()
    if ((error as { messages?: unknown }).messages) throw error
    throw providerFault(error)
  }
}

async function adopt(calls: RefundCalls, books: Books, order: RefundOrder): Promise<boolean> {
  const { data } = await calls.list({ payment_intent: order.intent, limit: 100 })
  const ours = data.filter(({ metadata, status }) => metadata?.[CORE_REFUND] && status !== "failed")
  if (ours.some(({ metadata }) => metadata?.[CORE_REFUND] === order.refund_id)) return true
  const standing = await books.standingRefunds(ours.map(({ metadata }) => metadata![CORE_REFUND]!))
  const lost = ours.filter(({ metadata }) => !standing.has(metadata![CORE_REFUND]!))
  if (!lost.length) return false
  const same = lost.find(({ amount }) => amount === order.amount_fen)
  if (!same) throw refundedOtherwise(lost[0]!.amount)
  await calls.update(same.id, { metadata: { [CORE_REFUND]: order.refund_id } })
  return true
}
