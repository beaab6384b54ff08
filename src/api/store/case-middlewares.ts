import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { receivePhotos } from "@xiangji/marketplace/workflows"
import { noteBody, requestBody, saidBody } from "./order-links/[key]/cases/validators"

const cases = "/store/order-links/:key/cases"
const said = (answer: string, body: typeof noteBody | typeof saidBody): MiddlewareRoute => ({
  matcher: `${cases}/:id/${answer}`,
  methods: ["POST"],
  middlewares: [validateAndTransformBody(body)],
})

/** What the buyer of an order asks for afterwards; the request may bring photos. */
export const caseRoutes: MiddlewareRoute[] = [
  {
    matcher: cases,
    methods: ["POST"],
    middlewares: [receivePhotos, validateAndTransformBody(requestBody)],
  },
  said("withdraw", noteBody),
  said("dispute", saidBody),
  said("sent-back", saidBody),
]
