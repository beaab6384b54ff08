import { fault } from "@xiangji/kernel"

/** A mainland mobile number in its one written form: `+86` and eleven digits. */
export type PhoneNumber = `+86${string}`

// Eleven digits, the second 3 to 9: what the ministry's numbering plan gives to mobile networks.
const MOBILE = /^1[3-9]\d{9}$/
const COUNTRY = /^(?:\+|00)?86(?=1\d{10}$)/

/** Reads a number as people write it (blanks, dashes, brackets, full-width digits, +86, 0086); `PHONE-NUMBER-01` otherwise. */
export function normalisePhone(written: unknown): PhoneNumber {
  const digits = typeof written === "string" ? digitsOf(written) : ""
  if (MOBILE.test(digits)) return `+86${digits}`
  throw fault("invalid", "PHONE-NUMBER-01", {
    zh: "请填写11位手机号码",
    en: "Please enter a mainland China mobile number with 11 digits",
  })
}

const digitsOf = (written: string) =>
  written
    .normalize("NFKC")
    .replace(/[\s\-‐-―().·]/g, "")
    .replace(COUNTRY, "")

/** `138****8000`: enough for its owner to recognise, nothing for anybody else. */
export const maskPhone = (phone: PhoneNumber) => `${phone.slice(3, 6)}****${phone.slice(-4)}`
