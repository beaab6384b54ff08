import { readDecimal } from "./read-number"

/** What people write for grams, and how many grams each is. A jin is 500 g, a liang 50 g (since 1959). */
const GRAMS: Record<string, number> = {
  g: 1,
  gram: 1,
  grams: 1,
  克: 1,
  kg: 1000,
  公斤: 1000,
  千克: 1000,
  斤: 500,
  市斤: 500,
  jin: 500,
  两: 50,
}

/** Grams of one unit of weight; null when it is none. */
export const gramsOf = (unit: string): number | null =>
  GRAMS[unit.normalize("NFKC").trim().toLowerCase()] ?? null

/** Whole grams of `1.5公斤`, `3 斤`, `500g` or a bare number in the column's unit; null when it is no weight. */
export function readGrams(text: string, gramsEach = 1): number | null {
  const plain = text.normalize("NFKC").trim()
  const [, digits = "", unit = ""] = /^(.*?\d)\s*([\p{L}]*)$/u.exec(plain) ?? []
  const number = readDecimal(digits)
  const each = unit ? gramsOf(unit) : gramsEach
  if (number === null || each === null) return null
  const grams = Number((number * each).toPrecision(12))
  return Number.isInteger(grams) ? grams : null
}
