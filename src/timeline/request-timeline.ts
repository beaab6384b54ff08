import type { MedusaContainer } from "@medusajs/framework/types"
import { timelineOf } from "@xiangji/courier/workflows"
import { mergeTimelines, type TimelineEntry } from "../domain/timeline"
import { orderRows } from "../orders/order-rows"
import { orderEntries } from "../orders/order-view"
import { PARCEL, POSTED_INVOICE } from "../parcels/subjects"
import { invoiceEntries } from "./invoice-entries"
import { parcelEntries } from "./parcel-entries"
import { vatInvoices } from "../services"

/** One history from the order to the paper in the accountant's hand: goods, invoice, post. */
export async function wholeStory(
  container: MedusaContainer,
  requestId: string
): Promise<TimelineEntry[]> {
  const invoices = await vatInvoices(container).listVatInvoices(
    { request_id: requestId },
    { select: ["order_id"] }
  )
  const orders = await orderRows(container, [
    ...new Set(invoices.map((invoice) => invoice.order_id)),
  ])
  const boxes = orders.flatMap((order) => order.fulfillments.filter((box) => !box.canceled_at))
  const [parcels, papers, request] = await Promise.all([
    timelineOf(container, { subject_type: PARCEL, subject_ids: boxes.map((box) => box.id) }),
    timelineOf(container, { subject_type: POSTED_INVOICE, subject_ids: [requestId] }),
    invoiceEntries(container, requestId),
  ])
  return mergeTimelines(
    orders.flatMap(orderEntries),
    parcelEntries(parcels, "parcel"),
    request,
    parcelEntries(papers, "paper")
  )
}
