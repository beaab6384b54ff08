/** What the style of a cell makes of its number: a day, a number filled up with zeros, or just itself. */
export type NumberLook = { kind: "plain" } | { kind: "date" } | { kind: "padded"; digits: number }

const PLAIN = { kind: "plain" } as const

/** Excel's own formats that show a day: ECMA-376 part 1, 18.8.30, with those of Chinese editions. */
const DATE_FORMATS: [number, number][] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
]

/** Reads a number format; `code` is given for formats of the file's own. */
export function numberLook(format: number, code?: string): NumberLook {
  if (code === undefined)
    return DATE_FORMATS.some(([from, to]) => from <= format && format <= to)
      ? { kind: "date" }
      : PLAIN
  if (/^0{2,18}$/.test(code)) return { kind: "padded", digits: code.length }
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, "")
  const day = /[yd]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters))
  return day && !/general/i.test(letters) ? { kind: "date" } : PLAIN
}

const DAY = 86_400_000
/** Excel believes that 1900 had a 29 February, and so that day 61 is 1 March. */
const FROM_1900 = Date.UTC(1899, 11, 30)
const FROM_1904 = Date.UTC(1904, 0, 1)
const LAST_DAY = 2_958_465 // 9999-12-31

/** `2026-03-21` for the number of a day; null when there is no such day. */
export function dayOfSerial(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial)
  if (!(day >= (date1904 ? 0 : 1)) || day > LAST_DAY || (!date1904 && day === 60)) return null
  const early = !date1904 && day < 60 ? DAY : 0
  return new Date((date1904 ? FROM_1904 : FROM_1900) + day * DAY + early).toISOString().slice(0, 10)
}
