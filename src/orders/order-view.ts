import type { MedusaContainer } from "@medusajs/framework/types"
import { timelineOf, type ShipmentTimeline } from "@xiangji/courier/workflows"
import { fenFromMajor, type LocalText } from "@xiangji/kernel"
import { sellerOrdersOf, type SellerOrderView } from "@xiangji/marketplace/workflows"
import { mergeTimelines, type TimelineEntry } from "../domain/timeline"
import { PARCEL } from "../parcels/subjects"
import { parcelEntries } from "../timeline/parcel-entries"
import type { OpenedOrder } from "./open-order"
import { paymentOfOrder, placedText, type PaymentWay } from "../payments/way-of-order"
import { promiseOf } from "./record-promises"
import { orderRows, type OrderRow } from "./order-rows"
import { market } from "../services"

/** All that whoever holds the order's key may see of it. */
export async function orderView(container: MedusaContainer, opened: OpenedOrder) {
  const [row] = await orderRows(container, [opened.id])
  const order = row!
  const boxes = order.fulfillments.filter((box) => !box.canceled_at)
  const [sellerOrders, parcels, payment] = await Promise.all([
    sellerOrdersOf(container, [order.id]),
    timelineOf(container, { subject_type: PARCEL, subject_ids: boxes.map((box) => box.id) }),
    paymentOfOrder(container, order.id),
  ])
  const sellers = await sellersOf(container, sellerOrders)
  return {
    id: order.id,
    display_id: order.display_id,
    key: opened.key,
    placed_at: order.created_at,
    total_fen: fenFromMajor(order.total),
    way: payment.way,
    paid:
      payment.taken ||
      (sellerOrders.length > 0 && sellerOrders.every((one) => one.outstanding_fen === 0)),
    address: order.shipping_address,
    items: order.items.map((item) => ({
      title: item.product_title ?? item.title,
      quantity: Number(item.quantity),
      amount_fen: fenFromMajor(item.total),
      image: item.thumbnail,
      promise_date: promiseOf(item),
    })),
    seller_orders: sellerOrders.map((one) => ({
      display_id: one.display_id,
      seller: sellers.get(one.seller_id ?? "") ?? null,
      state: one.state,
      state_text: one.state_text,
      items_fen: one.items_fen,
      freight_fen: one.freight_fen,
      total_fen: one.total_fen,
      parcel: parcelOf(one, boxes, parcels),
    })),
    timeline: mergeTimelines(
      orderEntries({ ...order, way: payment.way }),
      parcelEntries(parcels, "parcel")
    ),
  }
}

// Sellers of one hub share a parcel; one seller's goods of two storage classes travel in two, and the first is shown.
function parcelOf(
  one: SellerOrderView,
  boxes: OrderRow["fulfillments"],
  parcels: ShipmentTimeline[]
) {
  const lines = new Set(one.lines.map((line) => line.order_line_id))
  const box = boxes.find((candidate) =>
    candidate.items.some((item) => lines.has(item.line_item_id))
  )
  return parcels.find((parcel) => parcel.subject_id === box?.id) ?? null
}

export const orderEntries = (
  order: Pick<OrderRow, "display_id" | "created_at"> & { way?: PaymentWay }
): TimelineEntry[] => [
  {
    at: new Date(order.created_at).toISOString(),
    kind: "order",
    text: placedText(order.way),
    ref: `#${order.display_id}`,
  },
]

async function sellersOf(container: MedusaContainer, sellerOrders: SellerOrderView[]) {
  const sellers = await market(container).listSellers(
    { id: sellerOrders.flatMap((one) => one.seller_id ?? []) },
    { select: ["id", "handle", "name"] }
  )
  return new Map(sellers.map(({ id, handle, name }) => [id, { handle, name: name as LocalText }]))
}
