import type { NumberVerdict } from "./verdict"

/** I, O, S, V and Z are left out: they are too easily read as digits. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
const SHAPE =
  /^[1-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{8}[0-9X][0-9A-HJ-NPQRTUWXY]$/

/** Weights are 3^i mod 31. */
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** GB 11714-1997, for the organisation code at positions 9 to 16; its letters count A=10 … Z=35. */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Judges a unified social credit code 统一社会信用代码 (GB 32100-2015) that has been through `normaliseNumber`:
 * registration authority (1), kind (1), division (6), organisation code (9, GB 11714 with its own check character),
 * check character (1). A few early codes were printed before the rule was settled.
 */
export function checkUscc(code: string): NumberVerdict {
  if (!SHAPE.test(code)) return "format"
  const organisation = code.slice(8, 17)
  const agrees =
    code[17] === usccCheckCharacter(code.slice(0, 17)) &&
    organisation[8] === organisationCheckCharacter(organisation.slice(0, 8))
  return agrees ? "valid" : "checksum"
}

/** The 18th character. The outer modulus matters: without it every code that ends in 0 fails. */
export function usccCheckCharacter(body: string): string {
  const sum = weigh(body, USCC_WEIGHTS, (character) => ALPHABET.indexOf(character))
  return ALPHABET[(31 - (sum % 31)) % 31]!
}

/** The 9th character of an organisation code: 11 is written 0, 10 is written X. */
export function organisationCheckCharacter(body: string): string {
  const sum = weigh(body, ORGANISATION_WEIGHTS, (character) => parseInt(character, 36))
  const check = 11 - (sum % 11)
  return check === 11 ? "0" : check === 10 ? "X" : String(check)
}

const weigh = (body: string, weights: readonly number[], value: (character: string) => number) =>
  weights.reduce((sum, weight, index) => sum + weight * value(body[index]!), 0)
