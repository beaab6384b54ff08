import type { MedusaContainer } from "@medusajs/framework/types"
import { findListing } from "../../../../queries/find-listings"
import { listingFiles } from "../../../../queries/listing-files"
import { known, LISTING_UNKNOWN } from "../../../../workflows/known"

/** A listing as operators see it. */
export async function listingAnswer(container: MedusaContainer, id: string) {
  const row = known(await findListing(container, { id }), ...LISTING_UNKNOWN)
  const [listing] = await listingFiles(container, [row])
  return { listing: listing! }
}
