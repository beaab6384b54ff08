import type { LocalText } from "../../i18n/language"
import type { StorageClass } from "./market-types"

/** Core's cart, as far as the shop reads it. Amounts in yuan. */
export type Cart = {
  id: string
  region_id: string
  completed_at?: string | null
  item_total: number
  discount_total: number
  items: CartLine[]
  shipping_address?: CartAddress | null
}

export type CartLine = {
  id: string
  product_id: string
  product_handle: string
  product_title: string
  variant_id: string
  quantity: number
  unit_price: number
  thumbnail: string | null
  /** What is promised of goods ordered ahead; added by `nameGoods`. */
  when?: string | null
}

/** Core's address. District and street stand in `address_1`; the parts are kept in `metadata` for the form. */
export type CartAddress = {
  first_name?: string | null
  phone?: string | null
  province?: string | null
  city?: string | null
  address_1?: string | null
  country_code?: string | null
  metadata?: Record<string, unknown> | null
}

/** One parcel of the basket: the goods of one hub and storage class. */
export type FreightParcel = {
  hub: { id: string; name: LocalText }
  storage_class: StorageClass
  weight_grams: number
  amount_fen: number
}

export type Freight = { parcels: FreightParcel[]; total_fen: number }
