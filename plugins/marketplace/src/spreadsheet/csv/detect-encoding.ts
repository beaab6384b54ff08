import { createReadStream } from "node:fs"
import { sheetFault } from "../sheet-faults"

/** The encodings of spreadsheets in China: today's, Excel's “Unicode text”, and what older programs save. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030"

/** Control characters: programs and pictures are full of them, a table has only tabs and line ends. */
const NO_TEXT = /[^\P{Cc}\t\r\n\v\f]/u

/** Decides by reading the whole file strictly: an encoding that fits to the last byte, or none. */
export async function detectEncoding(path: string): Promise<TextEncoding> {
  const marked = await byMark(path)
  if (marked) {
    if (await fits(path, marked)) return marked
    throw sheetFault("encoding")
  }
  const zeros = await zeroBytes(path)
  if (zeros.any) {
    const guess = zeros.odd ? (zeros.even ? null : "utf-16le") : "utf-16be"
    if (guess && (await fits(path, guess))) return guess
    throw sheetFault("controlCharacters")
  }
  if (await fits(path, "utf-8")) return "utf-8"
  if ((await fits(path, "gb18030")) && !(await mixed(path))) return "gb18030"
  throw sheetFault("encoding")
}

async function byMark(path: string): Promise<TextEncoding | null> {
  for await (const piece of createReadStream(path, { end: 2 }) as AsyncIterable<Buffer>) {
    if (piece[0] === 0xff && piece[1] === 0xfe) return "utf-16le"
    if (piece[0] === 0xfe && piece[1] === 0xff) return "utf-16be"
    if (piece.equals(Buffer.from([0xef, 0xbb, 0xbf]))) return "utf-8"
  }
  return null
}

/** UTF-16 without a mark gives itself away: commas and line ends have a zero, always on the same side. */
async function zeroBytes(path: string) {
  let even = false
  let odd = false
  let offset = 0
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    for (let at = piece.indexOf(0); at >= 0; at = piece.indexOf(0, at + 1))
      if ((offset + at) % 2) odd = true
      else even = true
    if (even && odd) break
    offset += piece.length
  }
  return { any: even || odd, even, odd }
}

async function fits(path: string, encoding: TextEncoding): Promise<boolean> {
  try {
    for await (const text of decode(path, encoding)) if (NO_TEXT.test(text)) throw noText()
    return true
  } catch (error) {
    if (isUndecodable(error)) return false
    throw error
  }
}

/** What a strict `TextDecoder` throws on bytes that are none of its encoding. */
export const isUndecodable = (error: unknown): boolean =>
  (error as { code?: unknown } | null)?.code === "ERR_ENCODING_INVALID_ENCODED_DATA"

const noText = () => sheetFault("controlCharacters")

const PRIVATE_USE = /[\ue000-\uf8ff]/
const HAN = /\p{Script=Han}/gu

/**
 * Nearly any bytes are GB18030 characters of some kind. A file that was pasted together shows by lines that are good
 * UTF-8 Chinese, or by characters that nobody uses.
 */
async function mixed(path: string): Promise<boolean> {
  for await (const line of lines(path)) {
    if (PRIVATE_USE.test(new TextDecoder("gb18030").decode(line))) return true
    const han = asUtf8(line)?.match(HAN) ?? []
    if (han.length >= 2) return true
  }
  return false
}

function asUtf8(line: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(line)
  } catch (error) {
    if (isUndecodable(error)) return null
    throw error
  }
}

const LINE_END = 10
const LONGEST_LINE = 256 * 1024

/** Lines as bytes: no character of GB18030 has a line end in it. Very long ones are looked at in pieces. */
async function* lines(path: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0)
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, piece])
    let begin = 0
    for (let end = rest.indexOf(LINE_END); end >= 0; end = rest.indexOf(LINE_END, begin)) {
      yield rest.subarray(begin, end)
      begin = end + 1
    }
    rest = rest.subarray(begin)
    if (rest.length > LONGEST_LINE) {
      yield rest
      rest = Buffer.alloc(0)
    }
  }
  if (rest.length) yield rest
}

/** The text of a file, piece by piece; a byte that does not fit throws. The mark at the start is left out. */
export async function* decode(
  path: string,
  encoding: TextEncoding,
  seen?: (bytes: number) => void
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    seen?.(piece.length)
    const text = decoder.decode(piece, { stream: true })
    if (text) yield text
  }
  const rest = decoder.decode()
  if (rest) yield rest
}
