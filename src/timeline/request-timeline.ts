import type { MedusaContainer } from "@medusajs/framework/types"
import { timelineOf } from "@xiangji/courier/workflows"
import type { RequestView } from "@xiangji/vat-invoice/types"
import { mergeTimelines, type TimelineEntry } from "../domain/timeline"
import { orderRows } from "../orders/order-rows"
import { orderEntries } from "../orders/order-view"
import { PARCEL, POSTED_INVOICE } from "../parcels/subjects"
import { parcelEntries } from "./parcel-entries"

/** One history from the order to the paper in the accountant's hand: goods, invoice, post. */
export async function wholeStory(
  container: MedusaContainer,
  request: RequestView
): Promise<TimelineEntry[]> {
  const orders = await orderRows(container, [
    ...new Set(request.invoices.map((invoice) => invoice.order_id)),
  ])
  const boxes = orders.flatMap((order) => order.fulfillments.filter((box) => !box.canceled_at))
  const [parcels, papers] = await Promise.all([
    timelineOf(container, { subject_type: PARCEL, subject_ids: boxes.map((box) => box.id) }),
    timelineOf(container, { subject_type: POSTED_INVOICE, subject_ids: [request.id] }),
  ])
  return mergeTimelines(
    orders.flatMap(orderEntries),
    parcelEntries(parcels, "parcel"),
    request.timeline.map(({ at, text }) => ({ at, kind: "invoice", text })),
    parcelEntries(papers, "paper")
  )
}
