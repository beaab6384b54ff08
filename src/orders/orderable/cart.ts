import type { MajorAmount } from "@xiangji/kernel"
import type { CartGoods, DivisionAddress } from "@xiangji/courier/domain"

type Level = { stocked_quantity: MajorAmount; reserved_quantity: MajorAmount }

type Variant = {
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items?: {
    inventory_item_id: string
    required_quantity: number
    inventory?: { location_levels?: (Level | null)[] | null } | null
  }[]
}

export type CartLine = CartGoods & {
  id: string
  title: string
  product_id: string | null
  variant_id: string | null
  is_custom_price?: boolean
  variant?: Variant | null
}

/** The parts of a cart, as core's completion has read it, that are checked before it becomes an order. */
export type OrderableCart = {
  id: string
  currency_code: string
  region?: { id: string } | null
  items: CartLine[]
  payment_collection?: { payment_sessions?: { status: string }[] | null } | null
  shipping_methods?: { amount: MajorAmount; data: Record<string, unknown> | null }[]
  shipping_address?:
    | (DivisionAddress & {
        first_name?: string | null
        last_name?: string | null
        phone?: string | null
        address_1?: string | null
      })
    | null
}
