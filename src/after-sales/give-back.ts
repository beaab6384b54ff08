import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { fault, fenFromMajor, majorFromFen } from "@xiangji/kernel"
import type { CaseRow } from "@xiangji/marketplace/workflows"
import { coreOrder, type CoreOrder, type CorePayment } from "./core-order"
import { finishRefund } from "./finish-refund"
import { markerOf } from "./marker"

const BY_HAND = "pp_system_default"

/** Core's refund for a case, and the provider whose money it was. */
export type GivenBack = { refund_id: string; provider_id: string }

/**
 * Gives a case's money back in core: through the provider that took it, or – cash – as a note of what somebody did by
 * hand. Core's refund carries the case's marker, so a second run finds it: a refund whose provider was perhaps never
 * asked is asked for again under the same idempotency key. Never more than was captured and not yet given back.
 */
export async function giveBack(container: MedusaContainer, row: CaseRow): Promise<GivenBack> {
  const note = markerOf(row.id)
  const amount_fen = row.refund_fen!
  const order = await coreOrder(container, row.order_id)
  const known = refundOf(order, note)
  if (known) {
    await finishRefund(container, { order, ...known })
    return { refund_id: known.refund.id, provider_id: known.payment.provider_id }
  }
  const payment = paymentFor(order, row, amount_fen)
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

const paymentFor = (order: CoreOrder, row: CaseRow, amount_fen: number) =>
  paymentsOf(order).find(
    (payment) =>
      (payment.provider_id === BY_HAND) !== (row.refund_way === "provider") &&
      leftOf(payment) >= amount_fen
  )

const sum = (parts: CorePayment["captures"]) =>
  (parts ?? []).reduce((total, one) => total + fenFromMajor(one.amount), 0)

const leftOf = (payment: CorePayment): number => sum(payment.captures) - sum(payment.refunds)

const nothingCaptured = () =>
  fault("unexpected", "AFTERSALE-MONEY-01", {
    zh: "订单没有足够的已收款可退，请核对账目",
    en: "The order has too little captured money to give back; check its books",
  })
