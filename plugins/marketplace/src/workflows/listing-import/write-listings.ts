import type { MedusaContainer } from "@medusajs/framework/types"
import { jsonList } from "../../modules/market/json-list"
import { marketOf } from "../market-service"
import type { ListingWrites } from "./writes-of"

/** Changed columns of a listing, with its id. */
export type ListingChange = ListingWrites["listing"] & { search_tokens: string[] }

/** Writes changed columns of many listings at once. */
export async function writeListings(
  container: MedusaContainer,
  listings: readonly ListingChange[]
): Promise<void> {
  await marketOf(container).updateListings(
    listings.map(({ harvest_windows, ...listing }) => ({
      ...listing,
      ...(harvest_windows && { harvest_windows: jsonList(harvest_windows) }),
    }))
  )
}
