import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { enqueue } from "@xiangji/job-queue/jobs"
import { capturesToBook } from "../payments/book-captures"
import { ordersToCapture } from "../payments/capture-order"
import { BOOK_CAPTURE } from "../workflows/jobs/book-capture"
import { CAPTURE_ORDER } from "../workflows/jobs/capture-order"

/** A new order, or money taken for one: what is on hold is taken, and what was taken is booked. */
export default async function orderPaidOnline({ container }: SubscriberArgs<{ id: string }>) {
  for (const due of await ordersToCapture(container)) await enqueue(container, CAPTURE_ORDER, due)
  for (const due of await capturesToBook(container)) await enqueue(container, BOOK_CAPTURE, due)
}

export const config: SubscriberConfig = {
  event: ["order.placed", "payment.captured"],
  context: { subscriberId: "xiangji-order-paid-online" },
}
