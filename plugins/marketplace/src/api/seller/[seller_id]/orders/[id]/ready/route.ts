import { moveOwnOrder } from "../../move-own-order"

/** The goods lie at the hub, to be packed. */
export const POST = moveOwnOrder("ready")
