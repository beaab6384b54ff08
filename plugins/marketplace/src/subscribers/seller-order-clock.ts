import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { enqueue } from "@xiangji/job-queue/jobs"
import { SELLER_ORDER_STATES } from "../types/trade"
import { KEEP_ORDER_CLOCKS, START_ORDER_CLOCKS } from "../workflows/trade/jobs/keep-order-clocks"
import { ORDER_SHARED_OUT, sellerOrderEvent } from "../workflows/trade/events"

/** A buyer waits for the answer to an order; the clocks of its sellers can wait, and start together with others'. */
const TOGETHER_MS = 3_000

/** Seller orders are there, or one has moved: their clocks follow. A lost event is made up for by the job's sweep. */
export default async function keepSellerOrderClock({
  event,
  container,
}: SubscriberArgs<{ id: string }>) {
  if (event.name === ORDER_SHARED_OUT)
    await enqueue(container, START_ORDER_CLOCKS, {}, { delayMs: TOGETHER_MS })
  else await enqueue(container, KEEP_ORDER_CLOCKS, { seller_order_id: event.data.id })
}

export const config: SubscriberConfig = {
  event: [ORDER_SHARED_OUT, ...SELLER_ORDER_STATES.map(sellerOrderEvent)],
  context: { subscriberId: "marketplace-seller-order-clock" },
}
