import {
  errorHandler as coreErrorHandler,
  type MedusaErrorHandlerFunction,
} from "@medusajs/framework/http"
import { requestContext } from "../logging/request-context"
import { answerTo, type CoreBody } from "./answer"

const core = coreErrorHandler()

/** Lets core decide status, type and log line, and gives its answer our shape on the way out. */
export const errorHandler: MedusaErrorHandlerFunction = (error, req, res, next) => {
  const send = res.json.bind(res)
  res.json = (body) =>
    send(
      answerTo(error, (body ?? {}) as CoreBody, {
        status: res.statusCode,
        request_id: req.requestId ?? "",
        acceptLanguage: req.headers["accept-language"],
      })
    )
  // An error in one of core's own first middlewares comes before there is a context for its log line.
  return requestContext.run({ request_id: req.requestId ?? "" }, () => core(error, req, res, next))
}
