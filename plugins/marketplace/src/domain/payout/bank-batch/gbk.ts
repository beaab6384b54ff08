import { notInGbk } from "../payout-faults"

let table: Map<string, number> | undefined

/** Characters of GBK's two-byte range with their bytes: what the platform can decode, read the other way round. */
function codes(): Map<string, number> {
  if (table) return table
  const decoder = new TextDecoder("gbk")
  table = new Map()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      // A pair that means nothing decodes to a replacement, or falls apart into two characters.
      if ([...character].length === 1 && character !== "\ufffd" && !table.has(character))
        table.set(character, (lead << 8) | trail)
    }
  return table
}

/** A text in GBK, as banks' counters read it. A character it lacks is refused (`PAYOUT-BATCH-03`), never a question mark. */
export function encodeGbk(text: string): Buffer {
  const bytes: number[] = []
  const missing = new Set<string>()
  for (const character of text) {
    const code =
      character.codePointAt(0)! < 0x80 ? character.codePointAt(0)! : codes().get(character)
    if (code === undefined) missing.add(character)
    else if (code < 0x80) bytes.push(code)
    else bytes.push(code >> 8, code & 0xff)
  }
  if (missing.size) throw notInGbk([...missing].join(" "))
  return Buffer.from(bytes)
}
