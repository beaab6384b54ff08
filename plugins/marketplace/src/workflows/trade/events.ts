import type { SellerOrderState } from "../../types/trade"

/** `marketplace.seller_order.placed`, `….accepted`, … Data: `{ id }` of the seller order, nothing else. */
export const sellerOrderEvent = (state: SellerOrderState) => `marketplace.seller_order.${state}`
