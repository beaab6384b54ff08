/** First two digits of every GB/T 2260 code: the provinces, municipalities and regions in use. */
const PROVINCES: ReadonlySet<string> = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(
    " "
  )
)

/** True when a division code, or a number that starts with one, begins with a province there is. */
export const startsWithProvince = (code: string): boolean => PROVINCES.has(code.slice(0, 2))
