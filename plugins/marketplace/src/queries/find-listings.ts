import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { monthDayInShanghai } from "../domain/harvest-window"
import type { ListingState } from "../domain/listing-states"
import { foldText, queryTokens } from "../domain/search-tokens"
import type { ListingRow } from "../types/listing"
import { hitsSql, LISTING_ROW_SQL, type ListingOrder } from "./listing-sql"

/** What a list of listings may be narrowed by; everything given must hold. */
export type ListingFilter = {
  /** Only what a buyer may see and buy. */
  visible?: boolean
  id?: string
  handle?: string
  seller_id?: string
  product_id?: string
  /** Id or division code of a place; everything below it counts. */
  place_id?: string
  /** Handle of a product category. */
  category?: string
  /** What the buyer typed. */
  q?: string
  /** What the seller's people typed: words, or how a number of theirs (`sku`) begins. Never for buyers. */
  own_q?: string
  in_season?: boolean
  /** Only what has a season, unlike what is there all the year round. */
  seasonal?: boolean
  state?: ListingState
}

export type Page = { limit: number; offset: number }

/**
 * One round trip for a page of listings with price, stock, pictures, place, seller and the count of all hits. It reads
 * core's price, stock and product tables directly: through the module services the same page costs seven queries.
 */
export async function findListings(
  container: MedusaContainer,
  filter: ListingFilter,
  page: Page,
  order: ListingOrder = "shop"
): Promise<{ rows: ListingRow[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const sql = `
    with recursive ${hitsSql(filter, order)},
    page as (
      select hits.rank, ${LISTING_ROW_SQL} as row from hits
      join market_listing l on l.id = hits.id
      join market_seller s on s.id = l.seller_id
      join market_place p on p.id = l.place_id
      join market_hub h on h.id = l.hub_id
      where hits.rank between :first and :last
    )
    select (select count(*) from hits) as count,
           coalesce((select json_agg(page.row order by page.rank) from page), '[]') as rows`
  const result = await knex.raw(sql, {
    ...sqlValues(filter),
    first: page.offset + 1,
    last: page.offset + page.limit,
  })
  return { rows: result.rows[0].rows, count: Number(result.rows[0].count) }
}

/** The one listing that matches, if any. */
export async function findListing(
  container: MedusaContainer,
  filter: ListingFilter
): Promise<ListingRow | undefined> {
  const { rows } = await findListings(container, filter, { limit: 1, offset: 0 })
  return rows[0]
}

function sqlValues(filter: ListingFilter): Record<string, unknown> {
  const given = Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined)
  )
  const typed = filter.own_q ?? filter.q ?? ""
  return {
    ...given,
    tokens: queryTokens(typed),
    sku_start: foldText(typed),
    today: monthDayInShanghai(new Date()),
  }
}
