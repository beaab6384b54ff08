import type { MedusaContainer } from "@medusajs/framework/types"
import { isFault, roundTogether } from "@xiangji/kernel"
import type { FreightParcel } from "@xiangji/courier/domain"
import { loadCartOrigins } from "@xiangji/marketplace/workflows"
import { freightParcels } from "../../freight/freight-parcels"
import type { Basis } from "../basis"
import type { OrderableCart } from "./cart"
import { reasons, type Reason } from "./reasons"

export type Carriage = Pick<Basis, "origins" | "parcels"> & { reasons: Reason[] }

/**
 * Where the goods leave from, and whether delivery still costs what the buyer saw. Methods of other providers than the
 * courier's have a price of their own and are left alone.
 */
export async function carriageOf(
  container: MedusaContainer,
  { items, shipping_methods = [], shipping_address }: OrderableCart
): Promise<Carriage> {
  const products = items.flatMap(({ product_id }) => product_id ?? [])
  const origins = await loadCartOrigins(container, products)
  if (!shipping_methods.length || !shipping_methods.every(isCourier))
    return { origins, reasons: [] }
  const carried = items.filter((item) =>
    origins.some(({ product_id }) => product_id === item.product_id)
  )
  const shown = sum(roundTogether(shipping_methods.map(({ amount }) => amount)))
  try {
    const parcels = await freightParcels(container, carried, origins, shipping_address)
    return { origins, parcels, reasons: reasonsOf(shown, parcels) }
  } catch (error) {
    if (!isFault(error)) throw error
    const reason = { code: error.code, messages: error.messages, line_item_id: null }
    return { origins, reasons: [reason] }
  }
}

function reasonsOf(shown: number, parcels: readonly FreightParcel[]): Reason[] {
  const now = sum(parcels.map(({ amount_fen }) => amount_fen))
  return now === shown ? [] : [reasons.otherFreight(shown, now)]
}

const isCourier = ({ data }: { data: Record<string, unknown> | null }) =>
  typeof data?.storage_class === "string" || Array.isArray(data?.parcels)

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
