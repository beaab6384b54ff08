import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { fault, fenFromMajor, majorFromFen, type Fen } from "@xiangji/kernel"
import { coreOrder, type CoreOrder, type CorePayment } from "./core-order"
import { finishRefund } from "./finish-refund"

/** What is to be given back of an order. The note names what for, and with it the one refund that may be made. */
export type Return = {
  order_id: string
  note: string
  amount_fen: Fen
  /** Through the provider that took it; else core only keeps a note of what somebody did by hand. */
  online: boolean
}

/** Core's refund, and the provider whose money it was. */
export type GivenBack = { refund_id: string; provider_id: string }

const BY_HAND = "pp_system_default"

/**
 * Gives money of an order back in core, once however often it is called: a refund that carries the note is found, and
 * one whose provider was perhaps never asked is asked for again under the same idempotency key. Never more than one
 * payment captured and has not yet given back (`AFTERSALE-MONEY-01`).
 */
export async function refundOnce(container: MedusaContainer, asked: Return): Promise<GivenBack> {
  const { note, amount_fen } = asked
  const order = await coreOrder(container, asked.order_id)
  const known = refundOf(order, note)
  if (known) {
    await finishRefund(container, { order, ...known })
    return { refund_id: known.refund.id, provider_id: known.payment.provider_id }
  }
  const payment = paymentsOf(order).find(
    (one) => (one.provider_id === BY_HAND) !== asked.online && leftOf(one) >= amount_fen
  )
  if (!payment) throw nothingCaptured()
  await refundPaymentWorkflow(container).run({
    input: { payment_id: payment.id, amount: majorFromFen(amount_fen), note },
  })
  const [refund] = await container
    .resolve(Modules.PAYMENT)
    .listRefunds({ payment_id: payment.id, note } as Record<string, unknown>, { take: 1 })
  return { refund_id: refund!.id, provider_id: payment.provider_id }
}

const paymentsOf = (order: CoreOrder): CorePayment[] =>
  (order.payment_collections ?? []).flatMap(({ payments }) => payments ?? [])

function refundOf(order: CoreOrder, note: string) {
  for (const payment of paymentsOf(order)) {
    const refund = (payment.refunds ?? []).find((one) => one.note === note)
    if (refund) return { payment, refund }
  }
  return undefined
}

const sum = (parts: CorePayment["captures"]) =>
  (parts ?? []).reduce((total, one) => total + fenFromMajor(one.amount), 0)

const leftOf = (payment: CorePayment): number => sum(payment.captures) - sum(payment.refunds)

const nothingCaptured = () =>
  fault("unexpected", "AFTERSALE-MONEY-01", {
    zh: "订单没有足够的已收款可退，请核对账目",
    en: "The order has too little captured money to give back; check its books",
  })
