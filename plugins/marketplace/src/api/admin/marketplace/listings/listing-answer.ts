import type { MedusaContainer } from "@medusajs/framework/types"
import { findListing } from "../../../../queries/find-listings"
import { toFile } from "../../../../queries/listing-card"
import { known, LISTING_UNKNOWN } from "../../../../workflows/known"

/** A listing as operators see it. */
export async function listingAnswer(container: MedusaContainer, id: string) {
  return { listing: toFile(known(await findListing(container, { id }), ...LISTING_UNKNOWN)) }
}
