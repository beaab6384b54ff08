import { movingOwnListing } from "../../move-own-listing"

/** Puts a listing away. */
export const POST = movingOwnListing("archive")
