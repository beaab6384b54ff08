import { moveOwnOrder } from "../../move-own-order"

/** The seller will prepare it. */
export const POST = moveOwnOrder("accepted")
