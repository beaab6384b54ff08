const S10 = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7]

/**
 * Whether a postal number's check digit is right (UPU S10: weighted sum modulo 11, 10→0 and 11→5).
 * Says nothing about the country letters.
 */
export function isValidS10(number: string): boolean {
  const [, serial, digit] = S10.exec(number) ?? []
  if (!serial) return false
  const sum = S10_WEIGHTS.reduce((total, weight, i) => total + weight * Number(serial[i]), 0)
  const check = 11 - (sum % 11)
  return Number(digit) === (check === 10 ? 0 : check === 11 ? 5 : check)
}

/** Numbers as people paste them: upper case, without spaces or dashes. */
export const normalizeTrackingNumber = (number: string) =>
  number.toUpperCase().replace(/[\s-]+/g, "")
