import type { MedusaContainer } from "@medusajs/framework/types"
import { findListing } from "../../../../queries/find-listings"
import { toFile } from "../../../../queries/listing-card"
import { known, LISTING_UNKNOWN } from "../../../../workflows/known"

/** A listing of this seller as its people see it; somebody else's is not found. */
export async function listingFileOf(container: MedusaContainer, id: string, seller_id: string) {
  return toFile(known(await findListing(container, { id, seller_id }), ...LISTING_UNKNOWN))
}
