import type { MajorAmount } from "@xiangji/kernel"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fault } from "@xiangji/kernel"

/** The part of a Medusa order that gets frozen in seller orders. */
export type CoreOrder = {
  id: string
  display_id: number
  created_at: string | Date
  currency_code: string
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

/** Reads an order once, with the totals core computes for its lines and shipping methods. */
export async function readCoreOrder(
  container: MedusaContainer,
  order_id: string
): Promise<CoreOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "created_at",
      "currency_code",
      "item_total",
      "shipping_total",
      "tax_total",
      "items.*",
      "items.adjustments.*",
      "shipping_methods.*",
      "shipping_address.*",
    ],
    filters: { id: order_id },
  })
  const [order] = data as unknown as CoreOrder[]
  if (order) return order
  throw fault("not_found", "TRADE-PLACE-02", {
    zh: "没有这个订单",
    en: "There is no such order",
  })
}
