import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestContext, requestIdFrom } from "../logging/request-context"

/** Gives every request an id: in its answer's header, in an error's body, in each log line written for it. */
export function assignRequestId(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  req.requestId = requestIdFrom(req.headers["x-request-id"])
  res.setHeader("x-request-id", req.requestId)
  requestContext.run({ request_id: req.requestId }, next)
}
