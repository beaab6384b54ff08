import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { DeadlineEvents, type DeadlineEventData } from "@xiangji/deadlines/workflows"
import { enqueue } from "@xiangji/job-queue/jobs"
import { SELLER_ORDER_SUBJECT } from "../workflows/after-sale/names"
import { TELL_LATE_SELLER } from "../workflows/trade/jobs/tell-late-seller"

/** A seller let an order wait too long: operators see the clock, and the seller is told. */
export default async function tellLateSeller({
  event: { data },
  container,
}: SubscriberArgs<DeadlineEventData>) {
  if (data.subject_type !== SELLER_ORDER_SUBJECT) return
  const payload = { deadline_id: data.id, seller_order_id: data.subject_id }
  await enqueue(container, TELL_LATE_SELLER, payload)
}

export const config: SubscriberConfig = {
  event: DeadlineEvents.BREACHED,
  context: { subscriberId: "marketplace-seller-order-late" },
}
