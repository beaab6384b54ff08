import type { Readable } from "node:stream"
import { isFault } from "@xiangji/kernel"
import { SaxesParser } from "saxes"
import type { SheetLimits } from "../limits"
import { sheetFault } from "../sheet-faults"

/** What a reader wants to hear of an XML file; names come without their prefix. */
export type XmlReader = {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

/** Bytes that may pass without a tag beginning or ending: a longer text is no cell of ours. */
const QUIET_BYTES = 128 * 1024

/**
 * Feeds a stream to a reader piece by piece, and hands control back after each, so that nothing more than a piece is
 * held. Document types are refused, entities of one's own are unknown to the parser, and nothing grows without bound.
 */
export async function* feedXml(
  source: Readable,
  reader: XmlReader,
  limits: SheetLimits,
  maxBytes: number
): AsyncGenerator<number> {
  const decoder = new TextDecoder("utf-8", { fatal: true })
  const { parser, heard } = makeParser(reader, limits)
  let total = 0
  let quiet = 0
  try {
    for await (const piece of source as AsyncIterable<Buffer>) {
      total += piece.length
      if (total > maxBytes) throw sheetFault("bomb")
      parser.write(decoder.decode(piece, { stream: true }))
      quiet = heard() ? 0 : quiet + piece.length
      if (quiet > QUIET_BYTES) throw sheetFault("cellTooLong")
      yield total
    }
    parser.write(decoder.decode()).close()
    yield total
  } catch (error) {
    throw isFault(error) ? error : sheetFault("damaged")
  } finally {
    source.destroy()
  }
}

function makeParser(reader: XmlReader, limits: SheetLimits) {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false, position: false } as {
    xmlns: false
  })
  let events = 0
  let depth = 0
  let attributes = 0
  parser.on("error", (error) => {
    throw error
  })
  parser.on("doctype", () => {
    throw sheetFault("doctype")
  })
  parser.on("opentagstart", () => {
    attributes = 0
    events++
  })
  parser.on("attribute", () => {
    events++
    if (++attributes > limits.attributes) throw sheetFault("badArchive")
  })
  parser.on("opentag", (tag) => {
    events++
    if (++depth > limits.depth) throw sheetFault("badArchive")
    reader.open?.(local(tag.name), tag.attributes)
  })
  parser.on("closetag", (tag) => {
    events++
    depth--
    reader.close?.(local(tag.name))
  })
  const text = (found: string) => {
    events++
    reader.text?.(found)
  }
  parser.on("text", text)
  parser.on("cdata", text)
  const heard = () => {
    const any = events > 0
    events = 0
    return any
  }
  return { parser, heard }
}

const local = (name: string) => name.slice(name.indexOf(":") + 1)

/** Reads a small part to its end. */
export async function readXml(
  source: Readable,
  reader: XmlReader,
  limits: SheetLimits
): Promise<void> {
  for await (const _bytes of feedXml(source, reader, limits, limits.partBytes));
}
