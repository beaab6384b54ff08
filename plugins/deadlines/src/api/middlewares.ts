import { authenticate, defineMiddlewares } from "@medusajs/framework/http"

export default defineMiddlewares({
  routes: [
    {
      // Core guards `/admin` as well; this plugin does not lean on it.
      matcher: "/admin/deadlines*",
      middlewares: [authenticate("user", ["session", "bearer", "api-key"])],
    },
  ],
})
