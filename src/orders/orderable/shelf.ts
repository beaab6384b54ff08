import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { HarvestWindow } from "@xiangji/marketplace/workflows"

/** What the market knows of one line of a cart now. */
export type ShelfLine = {
  line_item_id: string
  /** Null: the platform's own goods. */
  listing_state: string | null
  seller_state: string | null
  harvest_windows: HarvestWindow[]
  preorder: boolean
  preorder_days: number | null
  /** The product is still there and published. */
  offered: boolean
  price_set_id: string | null
  /** A price that may concern it was written, or began or ended, after the line was last priced. */
  price_moved: boolean
}

/**
 * One query for all lines. Prices are only worked out for lines of which one moved: nearly none, and working them out
 * costs more than all the rest.
 */
export async function shelfOf(container: MedusaContainer, cart_id: string): Promise<ShelfLine[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(SHELF, [cart_id])
  return rows
}

const SHELF = `
  select line.id as line_item_id,
    case when listing.deleted_at is null then listing.state else 'deleted' end as listing_state,
    seller.state as seller_state,
    coalesce(listing.harvest_windows, '[]') as harvest_windows,
    coalesce(listing.preorder, false) as preorder, listing.preorder_days,
    line.product_id is null
      or (product.id is not null and product.deleted_at is null and product.status = 'published') as offered,
    priced.price_set_id,
    exists (
      select 1 from price left join price_list list on list.id = price.price_list_id
      where price.price_set_id = priced.price_set_id and price.deleted_at is null and (
        price.updated_at > line.updated_at or list.updated_at > line.updated_at
        or list.starts_at between line.updated_at and now() or list.ends_at between line.updated_at and now())
    ) or exists (
      select 1 from price gone
      where gone.price_set_id = priced.price_set_id and gone.deleted_at > line.updated_at
    ) as price_moved
  from cart_line_item line
  left join product on product.id = line.product_id
  left join market_listing listing on listing.product_id = line.product_id
  left join market_seller seller on seller.id = listing.seller_id
  left join product_variant_price_set priced
    on priced.variant_id = line.variant_id and priced.deleted_at is null
  where line.cart_id = ? and line.deleted_at is null`
