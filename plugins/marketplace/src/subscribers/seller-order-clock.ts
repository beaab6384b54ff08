import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { enqueue } from "@xiangji/job-queue/jobs"
import { SELLER_ORDER_STATES } from "../types/trade"
import { KEEP_ORDER_CLOCKS } from "../workflows/trade/jobs/keep-order-clocks"
import { sellerOrderEvent } from "../workflows/trade/events"

/** A seller order has moved: its clocks follow. An event that gets lost is made up for by the job's sweep. */
export default async function keepSellerOrderClock({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  await enqueue(container, KEEP_ORDER_CLOCKS, { seller_order_id: event.data.id })
}

export const config: SubscriberConfig = {
  event: SELLER_ORDER_STATES.map(sellerOrderEvent),
  context: { subscriberId: "marketplace-seller-order-clock" },
}
