import type { MedusaContainer } from "@medusajs/framework/types"
import { findListing } from "../../../../queries/find-listings"
import { listingFiles } from "../../../../queries/listing-files"
import { known, LISTING_UNKNOWN } from "../../../../workflows/known"

/** A listing of this seller as its people see it; somebody else's is not found. */
export async function listingFileOf(container: MedusaContainer, id: string, seller_id: string) {
  const row = known(await findListing(container, { id, seller_id }), ...LISTING_UNKNOWN)
  const [file] = await listingFiles(container, [row])
  return file!
}
