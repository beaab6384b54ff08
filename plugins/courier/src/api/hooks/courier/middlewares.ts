import type { MiddlewareRoute } from "@medusajs/framework/http"

/** Pushes carry whole histories; the default 100 kB would refuse long ones. Their guard is token and signature. */
export const pushMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/courier/kuaidi100/:token",
    methods: ["POST"],
    bodyParser: { sizeLimit: "1mb", preserveRawBody: true },
  },
]
