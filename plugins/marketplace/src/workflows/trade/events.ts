import type { SellerOrderState } from "../../types/trade"

/** An order has its seller orders now, all of them placed. Data: `{ id }` of the order, nothing else. */
export const ORDER_SHARED_OUT = "marketplace.order.shared_out"

/** `marketplace.seller_order.accepted`, `….ready`, … Data: `{ id }` of the seller order, nothing else. */
export const sellerOrderEvent = (state: SellerOrderState) => `marketplace.seller_order.${state}`
