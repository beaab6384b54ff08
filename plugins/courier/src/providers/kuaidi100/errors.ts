import { CarrierError } from "../../types/carrier-error"

/** Kuaidi100's own trouble: the same request may well succeed later (java-demo; 503 is a wrong sign). */
const PASSING_CODES = new Set(["500", "501", "502"])

/** A complaint of the waybill or subscription interface as our error. */
export function refusal(code: string | undefined, message: string | undefined): CarrierError {
  const kind = code && PASSING_CODES.has(code) ? "unavailable" : "refused"
  return new CarrierError(kind, code ?? "unknown", message ?? "no message")
}

/** Nobody knows whether the request arrived: it is repeated with the same key, never with a new one. */
export function transportError(cause: unknown): CarrierError {
  const timedOut = cause instanceof Error && cause.name === "TimeoutError"
  const message = cause instanceof Error ? cause.message : String(cause)
  return new CarrierError("unavailable", timedOut ? "timeout" : "network", message)
}

/** An answer that is not what the interface promises. */
export const unreadable = (text: string) =>
  new CarrierError("unavailable", "unreadable", text.slice(0, 200))
