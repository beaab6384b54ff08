import { movingOwnListing } from "../../move-own-listing"

/** Puts a paused listing back into the shop. */
export const POST = movingOwnListing("resume")
