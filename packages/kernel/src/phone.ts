/** A mainland mobile number in its one written form: `+86` and eleven digits. */
export type MobileNumber = `+86${string}`

// Eleven digits, the second 3 to 9: what the ministry's numbering plan gives to mobile networks.
const MOBILE = /^1[3-9]\d{9}$/
const COUNTRY = /^(?:\+|00)?86(?=1\d{10}$)/

/** Reads a number as people write it: blanks, dashes, brackets, full-width digits, +86, 0086; null when it is none. */
export function mobileNumber(written: unknown): MobileNumber | null {
  if (typeof written !== "string") return null
  const digits = written
    .normalize("NFKC")
    .replace(/[\s\-‐-―().·]/g, "")
    .replace(COUNTRY, "")
  return MOBILE.test(digits) ? `+86${digits}` : null
}

/** `138****8000`: enough for its owner to recognise, nothing for anybody else. */
export const maskMobile = (phone: string): string =>
  `${phone.replace(/^\+86/, "").slice(0, 3)}****${phone.slice(-4)}`
