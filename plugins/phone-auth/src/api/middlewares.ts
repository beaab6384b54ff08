import {
  authenticate,
  defineMiddlewares,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { acceptCode } from "./accept-code"
import { DecideClaim, ListClaims } from "./admin/phone-claims/validators"
import { RequestedCode } from "./phone-codes/validators"
import { ChangeNumber, ClaimAccount } from "./phone-number/validators"

const PEOPLE = ["customer", "member"]
const signedIn = authenticate(PEOPLE, ["session", "bearer"])
// Nobody is refused here; the route asks for a sign-in where one is needed.
const perhapsSignedIn = authenticate(PEOPLE, ["session", "bearer"], { allowUnauthenticated: true })
const operator = authenticate("user", ["session", "bearer", "api-key"])

const claims = "/admin/phone-claims"
const post = (
  matcher: string,
  ...middlewares: NonNullable<MiddlewareRoute["middlewares"]>
): MiddlewareRoute => ({ matcher, methods: ["POST"], middlewares })

export default defineMiddlewares({
  routes: [
    // Public on purpose: nobody has an account yet. The limits per number and address guard it.
    post("/phone-codes", perhapsSignedIn, validateAndTransformBody(RequestedCode)),
    post("/auth/:actor_type/phone", acceptCode),
    { matcher: "/phone-number", methods: ["GET"], middlewares: [signedIn] },
    post("/phone-number/change", signedIn, validateAndTransformBody(ChangeNumber)),
    // Public on purpose: for people whose phone is gone. A code of the new number guards it.
    post("/phone-number/claims", perhapsSignedIn, validateAndTransformBody(ClaimAccount)),
    { matcher: claims, middlewares: [operator] },
    { matcher: `${claims}/*`, middlewares: [operator] },
    { matcher: claims, methods: ["GET"], middlewares: [validateAndTransformQuery(ListClaims, {})] },
    post(`${claims}/:id/confirm`, validateAndTransformBody(DecideClaim)),
    post(`${claims}/:id/reject`, validateAndTransformBody(DecideClaim)),
  ],
})
