import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { enqueue } from "@xiangji/job-queue/jobs"
import { capturesToBook } from "../payments/book-captures"
import { ordersToCapture } from "../payments/capture-order"
import { isPaidOnline } from "../payments/is-paid-online"
import { BOOK_CAPTURE } from "../workflows/jobs/book-capture"
import { CAPTURE_ORDER } from "../workflows/jobs/capture-order"

/** A new order, or money taken for one: what is on hold is taken, and what was taken is booked. */
export default async function orderPaidOnline({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  if (!(await isPaidOnline(container, event.data.id))) return
  for (const due of await ordersToCapture(container)) await enqueue(container, CAPTURE_ORDER, due)
  for (const due of await capturesToBook(container)) await enqueue(container, BOOK_CAPTURE, due)
}

export const config: SubscriberConfig = {
  event: ["order.placed", "payment.captured"],
  context: { subscriberId: "xiangji-order-paid-online" },
}
