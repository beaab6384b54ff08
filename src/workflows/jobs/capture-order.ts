import { defineJob } from "@xiangji/job-queue/jobs"
import { environment } from "../../config/environment"
import { captureOrder, ordersToCapture } from "../../payments/capture-order"

/** Rung when an order is placed; the sweep finds those whose bell was lost. */
export const CAPTURE_ORDER = "xiangji-capture-order"

defineJob<{ payment_id: string; order_id: string }>({
  name: CAPTURE_ORDER,
  attempts: 8,
  backoffMs: 5_000,
  timeoutMs: 60_000,
  handle: ({ payload, container }) => captureOrder(container, payload),
  sweep: {
    everySeconds: 60,
    find: async (container) => (environment().stripe ? ordersToCapture(container) : []),
  },
})
