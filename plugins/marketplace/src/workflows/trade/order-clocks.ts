import { defineDeadlinePolicy } from "@xiangji/deadlines/workflows"
import type { SellerOrderState } from "../../types/trade"

/** Office minutes: 420 are one working day. */
const DAY = 420

/** A seller accepts or declines within one working day. */
export const ORDER_ACCEPT = defineDeadlinePolicy({
  code: "market-order-accept",
  name: { zh: "卖家接单", en: "Seller accepts an order" },
  calendar: "cn-office",
  due_minutes: DAY,
  warn_minutes: DAY / 2,
  escalate_minutes: [DAY, 2 * DAY],
})

/** Accepted goods lie at the hub within two working days. */
export const ORDER_PREPARE = defineDeadlinePolicy({
  code: "market-order-prepare",
  name: { zh: "卖家备货", en: "Seller prepares an order" },
  calendar: "cn-office",
  due_minutes: 2 * DAY,
  warn_minutes: DAY,
  escalate_minutes: [DAY, 2 * DAY],
})

/** All clocks a seller order can have. */
export const ORDER_POLICIES = [ORDER_ACCEPT.code, ORDER_PREPARE.code]

/** What the clock of a seller order hangs on. */
export type ClockedOrder = {
  state: SellerOrderState
  seller_id: string | null
  handed_over_at: Date | null
  /** True while its goods are promised for a later day. */
  ahead: boolean
}

/** The policy whose clock runs for a seller order; null when its seller has nothing to do now. */
export function orderPolicyOf(order: ClockedOrder): string | null {
  if (order.seller_id === null) return null
  if (order.state === "placed") return ORDER_ACCEPT.code
  const preparing = order.state === "accepted" || order.state === "ready"
  return preparing && !order.handed_over_at && !order.ahead ? ORDER_PREPARE.code : null
}
