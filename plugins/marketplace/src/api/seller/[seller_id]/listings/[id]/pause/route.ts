import { movingOwnListing } from "../../move-own-listing"

/** Takes a listing out of the shop for a while. */
export const POST = movingOwnListing("pause")
