import { movingOwnListing } from "../../move-own-listing"

/** Hands a draft in, or again what was sent back. */
export const POST = movingOwnListing("submit")
