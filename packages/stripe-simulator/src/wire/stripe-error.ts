/** What Stripe says about an error: `{ error: { type, code, message, param, … } }`. */
export type ErrorBody = {
  type: "invalid_request_error" | "card_error" | "idempotency_error" | "api_error"
  message: string
  code?: string
  param?: string
  [field: string]: unknown
}

/** Thrown by the interfaces, answered as Stripe answers. */
export class StripeError extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody
  ) {
    super(body.message)
  }
}

/** 400 for something wrong with the request. */
export const invalid = (message: string, more: Partial<ErrorBody> = {}) =>
  new StripeError(400, { type: "invalid_request_error", message, ...more })

/** 400 `parameter_missing`. */
export const missing = (param: string) =>
  invalid(`Missing required param: ${param}.`, { code: "parameter_missing", param })

/** 404 `resource_missing`. */
export const noSuch = (kind: string, id: string, param = "id") =>
  new StripeError(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${kind}: '${id}'`,
    param,
  })
