import { MedusaError } from "@medusajs/framework/utils"

/** One sentence in the two languages every page and every error speaks. */
export type LocalText = { zh: string; en: string }

/** What a fault means for the caller; each kind has one HTTP status (see Medusa's error handler). */
export type FaultKind =
  "invalid" | "not_allowed" | "forbidden" | "not_found" | "unauthorized" | "unexpected"

const MEDUSA_TYPE: Record<FaultKind, string> = {
  invalid: MedusaError.Types.INVALID_DATA, // 400: the input is wrong
  not_allowed: MedusaError.Types.NOT_ALLOWED, // 400: the input is fine, the state forbids it
  forbidden: MedusaError.Types.FORBIDDEN, // 403: not yours
  not_found: MedusaError.Types.NOT_FOUND, // 404
  unauthorized: MedusaError.Types.UNAUTHORIZED, // 401: sign in first
  unexpected: MedusaError.Types.UNEXPECTED_STATE, // 500: ours to mend
}

/** A Medusa error that also carries its sentence in Chinese and English. */
export type Fault = MedusaError & { code: string; messages: LocalText }

/**
 * Makes the error to throw. `code` is stable (`MARKET-MANDATE-01`); clients and tests rely on it, never on prose.
 * The Chinese sentence is the `message`; the application's error handler adds both as `messages`.
 */
export function fault(kind: FaultKind, code: string, messages: LocalText): Fault {
  return Object.assign(new MedusaError(MEDUSA_TYPE[kind]!, messages.zh, code), { code, messages })
}

/** True for errors made by `fault`, whichever copy of this package made them. */
export function isFault(error: unknown): error is Fault {
  const text = (error as Partial<Fault> | null)?.messages
  return typeof text?.zh === "string" && typeof text.en === "string"
}
