import { defineJob } from "@xiangji/job-queue/jobs"
import { ordersToShareOut } from "../../orders/recovery/half-made"
import { splitOrder } from "../../orders/split-order"

/**
 * Seller orders are written inside a cart's completion. This job writes them for an order that never was a cart: an
 * operator's draft for somebody who called. Only its sweep rings it.
 */
defineJob<{ order_id: string }>({
  name: "xiangji-split-order",
  attempts: 8,
  backoffMs: 5_000,
  timeoutMs: 60_000,
  handle: async ({ payload, container }) => {
    await splitOrder(container, payload.order_id)
  },
  sweep: { everySeconds: 120, find: ordersToShareOut },
})
