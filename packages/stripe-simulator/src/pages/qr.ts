import { errorWords } from "./reed-solomon"

// One size only: version 5 at level L holds 106 bytes in one block, which every link of the simulator fits into.
// Layout and numbers: ISO/IEC 18004.
const SIZE = 37
const DATA_WORDS = 108
const ERROR_WORDS = 26
/** Level L with mask 0, its own check bits included (table C.1). */
const FORMAT = 0b111011111000100

/** A link as a QR code that any phone reads, as SVG. */
export function encodeQr(text: string): string {
  const bytes = [...Buffer.from(text, "utf8")]
  if (bytes.length > DATA_WORDS - 2) throw new RangeError(`too long for this QR code: ${text}`)
  const words = dataWords(bytes)
  const grid = frame()
  place(grid, [...words, ...errorWords(words, ERROR_WORDS)])
  const dark = grid.flatMap((row, y) =>
    row.flatMap((cell, x) => (cell ? [`M${x + 4} ${y + 4}h1v1h-1z`] : []))
  )
  const box = SIZE + 8
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box} ${box}" width="240" height="240">` +
    `<path fill="#fff" d="M0 0h${box}v${box}H0z"/><path d="${dark.join("")}"/></svg>`
  )
}

/** Mode and length take 12 bits, so every byte lies across two words. */
function dataWords(bytes: number[]): number[] {
  const half = [0b0100, bytes.length >> 4, bytes.length & 15]
  for (const byte of bytes) half.push(byte >> 4, byte & 15)
  half.push(0)
  const words = []
  for (let at = 0; at < half.length; at += 2) words.push((half[at]! << 4) | (half[at + 1] ?? 0))
  for (let fill = 0; words.length < DATA_WORDS; fill++) words.push(fill % 2 ? 17 : 236)
  return words
}

type Grid = (boolean | null)[][]

/** Everything but the data; null where data goes. */
function frame(): Grid {
  const grid: Grid = Array.from({ length: SIZE }, () => Array<boolean | null>(SIZE).fill(null))
  const put = (x: number, y: number, dark: boolean) => {
    if (x >= 0 && y >= 0 && x < SIZE && y < SIZE) grid[y]![x] = dark
  }
  for (const [left, top] of [
    [0, 0],
    [SIZE - 7, 0],
    [0, SIZE - 7],
  ] as const)
    for (let y = -1; y < 8; y++) for (let x = -1; x < 8; x++) put(left + x, top + y, isFinder(x, y))
  for (let at = 8; at < SIZE - 8; at++) {
    put(at, 6, at % 2 === 0)
    put(6, at, at % 2 === 0)
  }
  for (let y = -2; y < 3; y++)
    for (let x = -2; x < 3; x++) put(30 + x, 30 + y, Math.max(Math.abs(x), Math.abs(y)) !== 1)
  putFormat(put)
  return grid
}

function isFinder(x: number, y: number): boolean {
  const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3))
  return ring !== 2 && ring < 4
}

function putFormat(put: (x: number, y: number, dark: boolean) => void): void {
  for (let bit = 0; bit < 15; bit++) {
    const dark = ((FORMAT >> bit) & 1) === 1
    put(8, bit < 6 ? bit : bit < 8 ? bit + 1 : SIZE - 15 + bit, dark)
    put(bit < 8 ? SIZE - 1 - bit : bit === 8 ? 7 : 14 - bit, 8, dark)
  }
  put(8, SIZE - 8, true)
}

/** Up and down in pairs of columns from the right, leaving out the column of the timing line. */
function place(grid: Grid, words: number[]): void {
  let at = 0
  for (let right = SIZE - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < SIZE; step++) {
      const upward = ((right + 1) & 2) === 0
      const y = upward ? SIZE - 1 - step : step
      for (const x of [right, right - 1]) {
        if (grid[y]![x] !== null) continue
        const bit = ((words[at >> 3] ?? 0) >> (7 - (at & 7))) & 1
        at++
        grid[y]![x] = (bit === 1) !== ((x + y) % 2 === 0)
      }
    }
  }
}
