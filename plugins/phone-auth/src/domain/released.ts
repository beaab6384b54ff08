import type { PhoneNumber } from "./phone-number"

/**
 * What stands in place of the number of an identity that has lost it. It can be no number, so nobody signs in with it,
 * and it is unique, so that a number may be lost by several in the course of years.
 */
export const releasedName = (phone: PhoneNumber, providerIdentityId: string, at: Date) =>
  `released:${phone}:${at.toISOString().slice(0, 10)}:${providerIdentityId}`
