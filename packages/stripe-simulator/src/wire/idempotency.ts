import { createHash } from "node:crypto"
import { StripeError } from "./stripe-error"

/** What was answered to a key. */
export type Kept = { fingerprint: string; status: number; body: string } | { fingerprint: string }

/**
 * Remembers the answer to each `Idempotency-Key`: the same request again gets the same answer, another request with
 * the key is an error, and so is a request whose first run is still going on.
 */
export class IdempotencyKeys {
  private readonly kept = new Map<string, Kept>()

  /** The answer to repeat, or null for a new key, which is then taken. */
  begin(key: string, request: string): { status: number; body: string } | null {
    const fingerprint = createHash("sha256").update(request).digest("hex")
    const known = this.kept.get(key)
    if (!known) {
      this.kept.set(key, { fingerprint })
      return null
    }
    if (known.fingerprint !== fingerprint) throw otherParameters(key)
    if (!("status" in known)) throw stillRunning(key)
    return known
  }

  /** Keeps an answer, also of a failure that happened while the work was done. */
  finish(key: string, status: number, body: string): void {
    const known = this.kept.get(key)
    if (known) this.kept.set(key, { fingerprint: known.fingerprint, status, body })
  }

  /** Forgets a key whose request was refused before anything was done. */
  forget(key: string): void {
    this.kept.delete(key)
  }
}

const otherParameters = (key: string) =>
  new StripeError(400, {
    type: "idempotency_error",
    message:
      "Keys for idempotent requests can only be used with the same parameters they were first used with. " +
      `Try using a key other than '${key}' if you meant to execute a different request.`,
  })

const stillRunning = (key: string) =>
  new StripeError(409, {
    type: "idempotency_error",
    code: "idempotency_key_in_use",
    message: `There is currently another in-progress request using this Idempotency-Key: ${key}.`,
  })
