import {
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { oneChangeAtATime } from "@xiangji/marketplace/workflows"
import { countInOrder, isCounted } from "./box-in-order"
import { collectCash } from "./collect-cash"
import { moveOnFrom } from "./move-seller-orders"
import { packedBox, type PackedBox } from "./packed-box"

/** What core and the sellers learn from a parcel's journey. Each may be told any number of times. */
export async function parcelBooked(
  container: MedusaContainer,
  fulfillmentId: string,
  trackingNumber: string
) {
  const { order } = await packedBox(container, fulfillmentId)
  await oneChangeAtATime(container, order.id, async () =>
    markShipped(container, await packedBox(container, fulfillmentId), trackingNumber)
  )
}

/** The carrier has the box: its goods are on the way. */
export async function parcelCollected(container: MedusaContainer, fulfillmentId: string) {
  const box = await packedBox(container, fulfillmentId)
  await moveOnFrom(container, box, ["placed", "accepted"], "ready")
  await moveOnFrom(container, box, ["ready"], "shipped")
}

/** The buyer has the box and, paying cash, has paid the rider for it. */
export async function parcelDelivered(
  container: MedusaContainer,
  fulfillmentId: string,
  trackingNumber: string | null
) {
  const box = await packedBox(container, fulfillmentId)
  if (!box.delivered_at || !(await isCounted(container, box, "delivered")))
    await oneChangeAtATime(container, box.order.id, () => markDelivered(container, box.id))
  await collectCash(container, box.order.id, {
    collector: box.metadata.carrier_code ?? box.metadata.hub_id,
    parcel_id: box.id,
    ...(trackingNumber ? { tracking_number: trackingNumber } : {}),
  })
}

async function markDelivered(container: MedusaContainer, fulfillmentId: string) {
  const box = await packedBox(container, fulfillmentId)
  if (box.delivered_at) return countInOrder(container, box, "delivered")
  await markOrderFulfillmentAsDeliveredWorkflow(container).run({
    input: { orderId: box.order.id, fulfillmentId: box.id },
  })
}

// Core's workflows write the box and the order at the same time, or one after the other; a process killed in between wrote
// one of them, and both would be refused the second time.
async function markShipped(container: MedusaContainer, box: PackedBox, trackingNumber: string) {
  if (box.shipped_at) return countInOrder(container, box, "shipped")
  // Core replaces a fulfilment's labels by these: an empty list would lose the number.
  const labels = [{ tracking_number: trackingNumber, tracking_url: "#", label_url: "#" }]
  if (await isCounted(container, box, "shipped")) {
    const shipped = { shipped_at: new Date(), labels }
    await container.resolve(Modules.FULFILLMENT).updateFulfillment(box.id, shipped)
    return
  }
  await createOrderShipmentWorkflow(container).run({
    input: {
      order_id: box.order.id,
      fulfillment_id: box.id,
      items: box.items.map((item) => ({ id: item.line_item_id, quantity: item.quantity })),
      labels,
    },
  })
}
