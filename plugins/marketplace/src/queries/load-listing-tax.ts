import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What an invoice line needs to know about a product. */
export type ListingTax = {
  product_id: string
  tax_code: string | null
  rate_bp: number
  exempt: boolean
  legal_ref: string
}

/** VAT treatment of products in force at a moment, in one query. A product without one in force is left out. */
export async function loadListingTax(
  container: MedusaContainer,
  product_ids: string[],
  at: Date = new Date()
): Promise<ListingTax[]> {
  if (!product_ids.length) return []
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `select distinct on (l.product_id) l.product_id, l.tax_code, r.rate_bp, r.exempt, r.legal_ref
     from market_listing l join market_listing_vat_rate r on r.listing_id = l.id and r.deleted_at is null
     where l.product_id = any(:product_ids) and l.deleted_at is null
       and r.valid_from <= :at and (r.valid_to is null or r.valid_to > :at)
     order by l.product_id, r.valid_from desc`,
    { product_ids, at }
  )
  return rows
}
