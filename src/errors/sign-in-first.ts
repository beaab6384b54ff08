import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerTo } from "./answer"

/**
 * Core's check of tokens answers `401 { message: "Unauthorized" }` by itself, past the error handler. People whose
 * sign-in has run out get the same kind of answer from us as for everything else, with code `unauthorized`.
 */
export function explainUnauthorised(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const send = res.json.bind(res)
  res.json = (body) => send(isBareRefusal(res.statusCode, body) ? explained(req) : body)
  next()
}

const isBareRefusal = (status: number, body: unknown) =>
  status === 401 && typeof body === "object" && body !== null && !("code" in body)

const explained = (req: MedusaRequest) =>
  answerTo(
    null,
    { type: "unauthorized" },
    {
      status: 401,
      request_id: req.requestId ?? "",
      acceptLanguage: req.headers["accept-language"],
    }
  )
