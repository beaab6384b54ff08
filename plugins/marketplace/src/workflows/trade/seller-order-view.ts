import type { InferTypeOf } from "@medusajs/framework/types"
import { sellerOrderStateText } from "../../domain/seller-order/state-text"
import type { SellerOrder } from "../../modules/trade/models/seller-order"

export type SellerOrderRow = InferTypeOf<typeof SellerOrder>

/** A seller order as every page shows it, with its lines and what happened to it. */
export function sellerOrderView(order: SellerOrderRow, outstanding_fen: number) {
  return {
    id: order.id,
    display_id: order.display_id,
    order_id: order.order_id,
    order_display_id: order.order_display_id,
    seller_id: order.seller_id,
    hub_id: order.hub_id,
    state: order.state,
    state_text: sellerOrderStateText[order.state],
    state_at: order.state_at,
    placed_at: order.placed_at,
    goods_fen: order.goods_fen,
    discount_fen: order.discount_fen,
    /** Goods less discounts. */
    items_fen: order.goods_fen - order.discount_fen,
    freight_fen: order.freight_fen,
    rounding_fen: order.rounding_fen,
    total_fen: order.total_fen,
    commission_fen: order.commission_fen,
    tax_fen: order.tax_fen,
    refunded_fen: order.refunded_fen,
    refunded_freight_fen: order.refunded_freight_fen,
    handed_over_at: order.handed_over_at,
    delivered_at: order.delivered_at,
    /** What the seller gets for it: goods less discounts less commission, before refunds. */
    seller_receives_fen: order.goods_fen - order.discount_fen - order.commission_fen,
    /** What the buyer still owes for it. */
    outstanding_fen,
    lines: order.lines.map((line) => ({
      id: line.id,
      order_line_id: line.order_line_id,
      product_id: line.product_id,
      variant_id: line.variant_id,
      title: line.title,
      thumbnail: line.thumbnail,
      hub_id: line.hub_id,
      storage_class: line.storage_class,
      quantity: line.quantity,
      weight_grams: line.weight_grams,
      goods_fen: line.goods_fen,
      discount_fen: line.discount_fen,
      amount_fen: line.goods_fen - line.discount_fen,
      commission_fen: line.commission_fen,
      commission_rate_bp: line.commission_rate_bp,
      refunded_fen: line.refunded_fen,
      withdrawn_quantity: line.withdrawn_quantity,
    })),
    events: order.events
      .map(({ from_state, to_state, actor_kind, actor_id, reason, at }) => ({
        from_state,
        to_state,
        text: sellerOrderStateText[to_state],
        actor_kind,
        actor_id,
        reason,
        at,
      }))
      .sort((a, b) => a.at.getTime() - b.at.getTime()),
  }
}

export type SellerOrderView = ReturnType<typeof sellerOrderView>
