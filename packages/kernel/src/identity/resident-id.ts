import { startsWithProvince } from "./provinces"
import type { NumberVerdict } from "./verdict"

/**
 * Resident identity number 公民身份号码 (GB 11643-1999): division (6), date of birth (8), sequence (3), check
 * character (1, ISO 7064 MOD 11-2). The older cards with 15 digits have been void since 2013.
 */
const SHAPE = /^[1-9]\d{16}[\dX]$/

/** Weights are 2^(17-i) mod 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = "10X98765432"

/** Judges a number that has been through `normaliseNumber`. Nobody is born after `today`. */
export function checkResidentId(number: string, today = new Date()): NumberVerdict {
  if (!SHAPE.test(number) || !startsWithProvince(number)) return "format"
  if (!isBirthDate(number.slice(6, 14), today)) return "format"
  return number[17] === residentCheckCharacter(number.slice(0, 17)) ? "valid" : "checksum"
}

/** The 18th character of the first seventeen. */
export function residentCheckCharacter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0)
  return CHECK_CHARACTERS[sum % 11]!
}

function isBirthDate(digits: string, today: Date): boolean {
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
  const date = new Date(`${iso}T00:00:00Z`)
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
  return real && iso >= "1900-01-01" && date <= today
}
