import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"

const signedIn = authenticate("member", ["session", "bearer"])

/** `/seller` is a prefix of our own, so everything under it asks for a member's token here. */
export const sellerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/seller/members",
    methods: ["POST"],
    middlewares: [authenticate("member", ["session", "bearer"], { allowUnregistered: true })],
  },
  { matcher: "/seller/me", middlewares: [signedIn] },
  { matcher: "/seller/places", middlewares: [signedIn] },
  { matcher: "/seller/sellers", middlewares: [signedIn] },
  { matcher: "/seller/:seller_id/*", middlewares: [signedIn] },
]
