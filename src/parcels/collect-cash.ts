import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { fenFromMajor, majorFromFen, type MajorAmount } from "@xiangji/kernel"
import {
  moveSellerOrdersWorkflow,
  recordCashCollectedWorkflow,
} from "@xiangji/marketplace/workflows"
import { deliveredSellerOrders } from "./delivered-seller-orders"
import { trade } from "../services"

/**
 * Brings a cash-on-delivery order up to what its delivered parcels say: seller orders whose boxes have all arrived
 * become delivered, the buyer's cash for them is captured in core and booked as held by `collector`, the carrier. Works from the state it
 * finds, so it may be repeated at any point; the order's lock keeps two parcels from capturing the same cash.
 */
export async function collectCash(
  container: MedusaContainer,
  orderId: string,
  collector: string
): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(
    `collect-cash/${orderId}`,
    async () => {
      const all = await trade(container).listSellerOrders(
        { order_id: orderId },
        { relations: ["lines"] }
      )
      const arrived = await deliveredSellerOrders(container, orderId, all)
      const moving = arrived
        .filter((one) => ["ready", "shipped"].includes(one.state))
        .map((one) => one.id)
      if (moving.length)
        await moveSellerOrdersWorkflow(container).run({
          input: { ids: moving, to: "delivered" },
        })
      const due = arrived.reduce((sum, one) => sum + one.total_fen + one.rounding_fen, 0)
      await captureUpTo(container, orderId, due)
      if (!arrived.length) return
      await recordCashCollectedWorkflow(container).run({
        input: {
          seller_order_ids: arrived.map((one) => one.id),
          collector,
          source_event: "cash-on-delivery",
        },
      })
    },
    { timeout: 20 }
  )
}

type Payment = {
  id: string
  amount: MajorAmount
  provider_id: string
  captures: { amount: MajorAmount }[]
}
type OrderPayments = { payment_collections?: { payments?: Payment[] }[] }

// Cash is captured as it comes in: never more than what has arrived, never more than was authorised.
async function captureUpTo(
  container: MedusaContainer,
  orderId: string,
  dueFen: number
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["payment_collections.payments.*", "payment_collections.payments.captures.*"],
    filters: { id: orderId },
  })
  const payment = (data[0] as unknown as OrderPayments).payment_collections?.[0]?.payments?.[0]
  if (payment?.provider_id !== "pp_system_default") return // paid online, captured by its own provider
  const captured = payment.captures.reduce((sum, capture) => sum + fenFromMajor(capture.amount), 0)
  const missing = Math.min(dueFen, fenFromMajor(payment.amount)) - captured
  if (missing <= 0) return
  await capturePaymentWorkflow(container).run({
    input: { payment_id: payment.id, amount: majorFromFen(missing) },
  })
}
