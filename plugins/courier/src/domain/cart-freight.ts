import { fault, fenFromMajor, type LocalText, type MajorAmount } from "@xiangji/kernel"
import type { FreightLine, StorageClass } from "./freight"

/** Where a product leaves from; the marketplace answers this for the products of a cart. */
export type CartOrigin = {
  product_id: string
  hub_id: string
  hub_name: LocalText
  hub_division_code: string
  gross_weight_grams: number
  storage_class: StorageClass
}

/** What freight needs of a cart's or order's line. */
export type CartGoods = {
  product_id?: string | null
  title?: string
  quantity: MajorAmount
  unit_price: MajorAmount
  /** False for what no courier carries, a card or a voucher. */
  requires_shipping?: boolean
}

/**
 * Cart lines joined with their origins. What needs no shipping is left out; goods of unknown origin cannot be carried
 * (`COURIER-FREIGHT-01`).
 */
export function freightLines(
  items: readonly CartGoods[],
  origins: readonly CartOrigin[]
): FreightLine[] {
  const byProduct = new Map(origins.map((origin) => [origin.product_id, origin]))
  const carried = items.filter((item) => item.requires_shipping !== false)
  return carried.map((item) => {
    const origin = byProduct.get(item.product_id ?? "")
    if (!origin) throw unknownOrigin(item)
    const quantity = Number(item.quantity)
    return {
      hub_id: origin.hub_id,
      hub_name: origin.hub_name,
      origin_code: origin.hub_division_code,
      storage_class: origin.storage_class,
      weight_grams: Math.ceil(origin.gross_weight_grams * quantity),
      amount_fen: Math.round(fenFromMajor(item.unit_price) * quantity),
    }
  })
}

const unknownOrigin = (item: CartGoods) =>
  fault("not_allowed", "COURIER-FREIGHT-01", {
    zh: `“${item.title ?? item.product_id}”没有发货地，暂时不能购买`,
    en: `"${item.title ?? item.product_id}" has no place to be shipped from and cannot be bought now`,
  })
