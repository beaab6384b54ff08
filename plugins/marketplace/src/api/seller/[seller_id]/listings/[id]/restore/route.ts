import { movingOwnListing } from "../../move-own-listing"

/** Makes a draft of a listing that was put away. */
export const POST = movingOwnListing("restore")
