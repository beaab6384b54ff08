import type { MedusaContainer } from "@medusajs/framework/types"
import { isFault, roundTogether } from "@xiangji/kernel"
import { loadCartOrigins } from "@xiangji/marketplace/workflows"
import { freightParcels } from "../../freight/freight-parcels"
import type { OrderableCart } from "./cart"
import { reasons, type Reason } from "./reasons"

/**
 * Whether delivery still costs what the buyer saw. Methods of other providers than the courier's have a price of their
 * own and are left alone.
 */
export async function freightReasons(
  container: MedusaContainer,
  { items, shipping_methods = [], shipping_address }: OrderableCart
): Promise<Reason[]> {
  if (!shipping_methods.length || !shipping_methods.every(isCourier)) return []
  const products = items.flatMap(({ product_id }) => product_id ?? [])
  const origins = await loadCartOrigins(container, products)
  const carried = items.filter((item) =>
    origins.some(({ product_id }) => product_id === item.product_id)
  )
  const shown = sum(roundTogether(shipping_methods.map(({ amount }) => amount)))
  try {
    const parcels = await freightParcels(container, carried, origins, shipping_address)
    const now = sum(parcels.map(({ amount_fen }) => amount_fen))
    return now === shown ? [] : [reasons.otherFreight(shown, now)]
  } catch (error) {
    if (!isFault(error)) throw error
    return [{ code: error.code, messages: error.messages, line_item_id: null }]
  }
}

const isCourier = ({ data }: { data: Record<string, unknown> | null }) =>
  typeof data?.storage_class === "string" || Array.isArray(data?.parcels)

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
