import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"
import type { StorageClass } from "../types/market"

/** From whom and from where one product leaves, and how heavy it is to send. */
export type CartOrigin = {
  product_id: string
  seller_id: string
  hub_id: string
  hub_name: LocalText
  hub_division_code: string
  stock_location_id: string
  gross_weight_grams: number
  storage_class: StorageClass
}

/** Origins of products in one query. A product without seller (the platform's own) has none and is left out. */
export async function loadCartOrigins(
  container: MedusaContainer,
  product_ids: string[]
): Promise<CartOrigin[]> {
  if (!product_ids.length) return []
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `select l.product_id, l.seller_id, l.gross_weight_grams, l.storage_class,
            h.id as hub_id, h.name as hub_name, h.division_code as hub_division_code, h.stock_location_id
     from market_listing l join market_hub h on h.id = l.hub_id
     where l.product_id = any(:product_ids) and l.deleted_at is null`,
    { product_ids }
  )
  return rows
}
