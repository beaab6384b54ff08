import { fault, type Fault } from "@xiangji/kernel"
import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/mobile"

/** A mobile number in its one written form, E.164: `+8613800138000`. */
export type PhoneNumber = `+${string}`

/** Countries whose numbers are taken, as in ISO 3166; a number without a country code is one of the first. */
export type Countries = readonly CountryCode[]

/** Mainland China alone. */
export const MAINLAND: Countries = ["CN"]

const JUST_DIGITS = /^\+?\d{5,15}$/

/**
 * Reads a number as people write it (blanks, dashes, brackets, full-width digits, +86, 0086); `PHONE-NUMBER-01` for what
 * is no mobile number of these countries.
 */
export function normalisePhone(written: unknown, countries: Countries = MAINLAND): PhoneNumber {
  const [home] = countries
  const digits = typeof written === "string" ? digitsOf(written) : ""
  // The library would find a number inside any text; only a whole one counts.
  const read = JUST_DIGITS.test(digits)
    ? parsePhoneNumberFromString(digits, { defaultCountry: home, extract: false })
    : undefined
  if (read?.country && countries.includes(read.country) && read.isValid())
    return read.number as PhoneNumber
  throw notAMobile(countries)
}

const digitsOf = (written: string) => written.normalize("NFKC").replace(/[\s\-‐-―().·]/g, "")

const notAMobile = (countries: Countries): Fault =>
  countries.join() === "CN"
    ? fault("invalid", "PHONE-NUMBER-01", {
        zh: "请填写11位手机号码",
        en: "Please enter a mainland China mobile number with 11 digits",
      })
    : fault("invalid", "PHONE-NUMBER-01", {
        zh: "请填写手机号码，境外号码请加国家或地区代码",
        en: "Please enter a mobile number, with the country code if it is from abroad",
      })

/** `138****8000`: enough for its owner to recognise, nothing for anybody else. Other countries keep their ends as well. */
export function maskPhone(phone: string): string {
  const national = phone.replace(/^\+86(?=1\d{10}$)/, "")
  return `${national.slice(0, national.startsWith("+") ? 4 : 3)}****${national.slice(-4)}`
}
