import type { MajorAmount } from "@xiangji/kernel"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, decorateCartTotals } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"
import { CORE_ORDER } from "./core-order-sql"

/** The part of a Medusa order that gets frozen in seller orders. */
export type CoreOrder = {
  id: string
  display_id: number
  created_at: string | Date
  item_total: MajorAmount
  shipping_total: MajorAmount
  tax_total: MajorAmount
  items: CoreOrderItem[]
  shipping_address?: CoreAddress | null
  shipping_methods: { total: MajorAmount; data: Record<string, unknown> | null }[]
}

/** Where it goes, as far as freight asks. */
export type CoreAddress = {
  city?: string | null
  province?: string | null
  metadata?: Record<string, unknown> | null
}

export type CoreOrderItem = {
  id: string
  title: string
  product_title: string | null
  product_id: string | null
  variant_id: string | null
  thumbnail: string | null
  quantity: MajorAmount
  unit_price: MajorAmount
  /** Core's name for the line's own metadata. */
  line_item_metadata?: Record<string, unknown> | null
  original_total: MajorAmount
  discount_total: MajorAmount
  tax_total: MajorAmount
}

/**
 * Reads an order as it stands, in one query, and has core's own function work out its totals. Core's services read the
 * same in six and build an entity of every row: at the till that is what buyers would wait for most.
 */
export async function readCoreOrder(
  container: MedusaContainer,
  order_id: string
): Promise<CoreOrder> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(CORE_ORDER, [order_id])
  const [order] = rows
  if (order) return decorateCartTotals(order) as unknown as CoreOrder
  throw fault("not_found", "TRADE-PLACE-02", {
    zh: "没有这个订单",
    en: "There is no such order",
  })
}
