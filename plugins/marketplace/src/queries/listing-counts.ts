import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LISTING_STATES, type ListingState } from "../domain/listing-states"

/** How many listings a seller has in each state. */
export async function listingCounts(
  container: MedusaContainer,
  seller_id: string
): Promise<Record<ListingState, number>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `select state, count(*)::int as count from market_listing
     where seller_id = :seller_id and deleted_at is null group by state`,
    { seller_id }
  )
  const counted = new Map<string, number>(
    rows.map(({ state, count }: { state: string; count: number }) => [state, count])
  )
  return Object.fromEntries(
    LISTING_STATES.map((state) => [state, counted.get(state) ?? 0])
  ) as Record<ListingState, number>
}
