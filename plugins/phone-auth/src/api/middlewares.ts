import { defineMiddlewares, validateAndTransformBody } from "@medusajs/framework/http"
import { acceptCode } from "./accept-code"
import { RequestedCode } from "./phone-codes/validators"

export default defineMiddlewares({
  routes: [
    // Public on purpose: nobody has an account yet. The limits per number and address guard it.
    {
      matcher: "/phone-codes",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(RequestedCode)],
    },
    { matcher: "/auth/:actor_type/phone", methods: ["POST"], middlewares: [acceptCode] },
  ],
})
