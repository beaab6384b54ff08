import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkBody, checkQuery } from "../../../check-input"
import { actFor } from "../../acting-for"
import { CreateListing, ListOwnListings, UpdateListing } from "./validators"

const listings = "/seller/:seller_id/listings"
const own = actFor("list")
const moves = ["submit", "pause", "resume", "archive", "restore"]

/** What a seller's people do with its listings; all of it takes the scope `list`. */
export const listingMiddlewares: MiddlewareRoute[] = [
  { matcher: listings, methods: ["GET"], middlewares: [own, checkQuery(ListOwnListings)] },
  { matcher: listings, methods: ["POST"], middlewares: [own, checkBody(CreateListing)] },
  { matcher: `${listings}/:id`, methods: ["GET"], middlewares: [own] },
  { matcher: `${listings}/:id`, methods: ["POST"], middlewares: [own, checkBody(UpdateListing)] },
  ...moves.map((move) => ({
    matcher: `${listings}/:id/${move}`,
    methods: ["POST" as const],
    middlewares: [own],
  })),
]
