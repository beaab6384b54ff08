import { isFault, type LocalText } from "@xiangji/kernel"
import { languageOf } from "./language"
import { knownCoreError } from "./core-errors"
import { sentenceFor, UNEXPECTED } from "./sentences"

/** What core's error handler made of an error. */
export type CoreBody = { type?: string; code?: string; message?: string }

/** The body of every answer that is not a success. */
export type ErrorBody = {
  type: string
  /** Stable; what programs and tests look at. */
  code: string
  message: string
  messages: LocalText
  /** One by one what stands in the way, where there is more to it than one sentence. */
  reasons?: readonly unknown[]
  request_id: string
}

type Asked = { status: number; request_id: string; acceptLanguage: string | undefined }

/**
 * Our answer to an error. Our own faults carry their two sentences; core's 4xx answers keep their message, so that
 * any Medusa storefront still understands them; whatever broke inside says nothing about the inside.
 */
export function answerTo(error: unknown, core: CoreBody, asked: Asked): ErrorBody {
  const { request_id } = asked
  const language = languageOf(asked.acceptLanguage)
  const type = core.type ?? "unknown_error"
  if (isFault(error))
    return {
      type,
      code: error.code,
      message: error.messages[language],
      messages: error.messages,
      ...reasonsIn(error),
      request_id,
    }
  if (asked.status >= 500)
    return {
      type,
      code: "UNEXPECTED-01",
      message: UNEXPECTED[language],
      messages: UNEXPECTED,
      request_id,
    }
  const known = knownCoreError(core)
  const messages = known?.messages ?? sentenceFor(type)
  return {
    type,
    code: known?.code ?? core.code ?? type,
    message: core.message ?? messages[language],
    messages,
    request_id,
  }
}

const reasonsIn = (error: object) =>
  "reasons" in error && Array.isArray(error.reasons) ? { reasons: error.reasons } : {}
