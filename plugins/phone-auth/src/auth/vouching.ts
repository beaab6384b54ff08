import type { PhoneNumber } from "../domain/phone-number"

/** A proven number, and what is to be remembered once it is known whose it is. */
export type Vouch = {
  phone: PhoneNumber
  signedIn: (authIdentityId: string) => Promise<void>
}

const proven = new WeakMap<object, Vouch>()

/**
 * A request body whose sender has proved to hold this number. Only the very object counts, so nothing that comes over
 * the network can pretend to be one, and it is worth nothing outside this process or after this request.
 */
export function vouchFor(vouch: Vouch): object {
  const body = { phone: vouch.phone }
  proven.set(body, vouch)
  return body
}

/** The number that was vouched for, once; undefined for any other body. */
export function redeemVouch(body: unknown): Vouch | undefined {
  if (typeof body !== "object" || body === null) return undefined
  const vouch = proven.get(body)
  proven.delete(body)
  return vouch
}
