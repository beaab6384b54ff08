import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { receivePhoto } from "./[seller_id]/images/receive-photo"
import { listingMiddlewares } from "./[seller_id]/listings/middlewares"
import { actFor } from "./acting-for"

const signedIn = authenticate("member", ["session", "bearer"])
const freshlySignedIn = authenticate("member", ["session", "bearer"], { allowUnregistered: true })

/** `/seller` is a prefix of our own, so everything under it asks for a member's token here. */
const doors: MiddlewareRoute[] = [
  { matcher: "/seller/members", middlewares: [freshlySignedIn] },
  { matcher: "/seller/me", middlewares: [signedIn] },
  { matcher: "/seller/places", middlewares: [signedIn] },
  { matcher: "/seller/:seller_id/*", middlewares: [signedIn] },
]

export const sellerMiddlewares: MiddlewareRoute[] = [
  ...doors,
  {
    matcher: "/seller/:seller_id/images",
    methods: ["POST"],
    middlewares: [actFor("list"), receivePhoto],
  },
  { matcher: "/seller/:seller_id/images/:id", methods: ["GET"], middlewares: [actFor("list")] },
  ...listingMiddlewares,
]
