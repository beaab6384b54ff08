import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { fenFromMajor, majorFromFen, type MajorAmount } from "@xiangji/kernel"
import {
  moveSellerOrdersWorkflow,
  recordCashCollectedWorkflow,
} from "@xiangji/marketplace/workflows"
import { chargedFor } from "./charged-for"
import { deliveredSellerOrders } from "./delivered-seller-orders"
import { trade } from "../services"

/** Who handed a box to its buyer (a carrier's code or a hub's id), and which box it was. */
export type DeliveredParcel = { collector: string; parcel_id: string; tracking_number?: string }

/**
 * Brings an order up to what its delivered parcels say: seller orders whose boxes have all arrived become delivered;
 * paid on delivery, the buyer's cash for them is captured in core and booked as held by whoever collected it. Works
 * from the state it finds, so it may be repeated at any point; the order's lock keeps two parcels from capturing the
 * same cash.
 */
export async function collectCash(
  container: MedusaContainer,
  orderId: string,
  parcel: DeliveredParcel
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
      const cash = await cashPaymentOf(container, orderId)
      if (!cash || !arrived.length) return
      const ids = arrived.map((one) => one.id)
      await captureUpTo(container, cash, await chargedFor(container, ids))
      await recordCashCollectedWorkflow(container).run({
        input: { seller_order_ids: ids, ...parcel },
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

/** The payment of an order that is paid at the door; none when a provider takes the money online. */
async function cashPaymentOf(container: MedusaContainer, orderId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["payment_collections.payments.*", "payment_collections.payments.captures.*"],
    filters: { id: orderId },
  })
  const collections = (data[0] as unknown as OrderPayments).payment_collections ?? []
  return collections
    .flatMap((collection) => collection.payments ?? [])
    .find((payment) => payment.provider_id === "pp_system_default")
}

// Cash is captured as it comes in: never more than what has arrived, never more than was authorised.
async function captureUpTo(container: MedusaContainer, payment: Payment, dueFen: number) {
  const captured = payment.captures.reduce((sum, capture) => sum + fenFromMajor(capture.amount), 0)
  const missing = Math.min(dueFen, fenFromMajor(payment.amount)) - captured
  if (missing <= 0) return
  await capturePaymentWorkflow(container).run({
    input: { payment_id: payment.id, amount: majorFromFen(missing) },
  })
}
