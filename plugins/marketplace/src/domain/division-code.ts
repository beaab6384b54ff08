import { fault, startsWithProvince } from "@xiangji/kernel"
import type { PlaceLevel } from "../types/market"

/** GB/T 2260 has six digits down to the county; GB/T 10114 adds three for the town; three more name the village. */
const DIGITS: Record<PlaceLevel, number> = { county: 6, town: 9, village: 12 }

/** Refuses a code that cannot be one of a place of this level (`MARKET-PLACE-01`). */
export function assertDivisionCode(code: string, level: PlaceLevel): void {
  const wellFormed = /^\d+$/.test(code) && code.length === DIGITS[level]
  const parts = [code.slice(2, 4), code.slice(4, 6), code.slice(6, 9), code.slice(9, 12)]
  if (wellFormed && startsWithProvince(code) && !parts.some((part) => /^0+$/.test(part))) return
  throw fault("invalid", "MARKET-PLACE-01", {
    zh: `行政区划代码不对：${code}（县 6 位、乡镇 9 位、村 12 位）`,
    en: `Not a division code: ${code} (county 6 digits, town 9, village 12)`,
  })
}

/** A place's code starts with the code of the place above it. */
export function liesWithin(code: string, above: string): boolean {
  return code.length > above.length && code.startsWith(above)
}

/** The codes of the places above, the nearest first. */
export function codesAbove(code: string): string[] {
  return [9, 6].filter((digits) => digits < code.length).map((digits) => code.slice(0, digits))
}
