import type { PhoneNumber } from "../domain/phone-number"

const proven = new WeakMap<object, PhoneNumber>()

/**
 * A request body whose sender has proved to hold this number. Only the very object counts, so nothing that comes over
 * the network can pretend to be one, and it is worth nothing outside this process or after this request.
 */
export function vouchFor(phone: PhoneNumber): object {
  const body = { phone }
  proven.set(body, phone)
  return body
}

/** The number that was vouched for, once; undefined for any other body. */
export function redeemVouch(body: unknown): PhoneNumber | undefined {
  if (typeof body !== "object" || body === null) return undefined
  const phone = proven.get(body)
  proven.delete(body)
  return phone
}
