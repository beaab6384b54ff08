import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalText } from "@xiangji/kernel"
import type { StorageClass } from "../types/market"

/** From whom and from where one product leaves, and how heavy it is to send. */
export type CartOrigin = {
  product_id: string
  seller_id: string
  seller_kind: string
  /** The village and all above it, the nearest first. */
  place_ids: string[]
  /** The product's categories and all above them, the most particular first. */
  category_ids: string[]
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
    `select l.product_id, l.seller_id, s.kind as seller_kind, l.gross_weight_grams, l.storage_class,
            h.id as hub_id, h.name as hub_name, h.division_code as hub_division_code, h.stock_location_id,
            (with recursive above as (
               select p.id, p.parent_id, 0 as far from market_place p where p.id = l.place_id
               union all
               select p.id, p.parent_id, above.far + 1
                 from market_place p join above on p.id = above.parent_id
             ) select coalesce(array_agg(id order by far), '{}') from above) as place_ids,
            (select coalesce(array_agg(step.id order by step.depth desc), '{}')
               from product_category_product of_product
               join product_category category on category.id = of_product.product_category_id
              cross join lateral unnest(string_to_array(category.mpath, '.'))
                with ordinality as step(id, depth)
              where of_product.product_id = l.product_id and category.deleted_at is null
                and step.id <> '') as category_ids
     from market_listing l
     join market_hub h on h.id = l.hub_id
     join market_seller s on s.id = l.seller_id
     where l.product_id = any(:product_ids) and l.deleted_at is null`,
    { product_ids }
  )
  return rows
}
