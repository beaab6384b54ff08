import { closeSync, openSync, readSync, writeSync } from "node:fs"
import { join } from "node:path"
import type { SheetLimits } from "../limits"
import { sheetFault } from "../sheet-faults"
import { feedXml } from "./feed-xml"
import type { Archive } from "./open-archive"

/** The texts that cells refer to by number. */
export type SharedStrings = { at(index: number): string; close(): void }

const FLUSH_BYTES = 64 * 1024

/**
 * Spills the shared texts of a workbook into a file and keeps only where each begins: ten thousand descriptions need
 * no more memory than ten. Every cell then costs one read from the page cache.
 */
export async function readSharedStrings(
  archive: Archive,
  part: string | null,
  folder: string,
  limits: SheetLimits
): Promise<SharedStrings> {
  if (!part || !archive.has(part)) return { at: () => missing(), close: () => undefined }
  const file = openSync(join(folder, "texts"), "w+")
  const ends: number[] = []
  try {
    const spill = spillTo(file, ends, limits)
    const source = await archive.read(part)
    for await (const _bytes of feedXml(source, spill.reader, limits, limits.entryBytes));
    spill.flush()
  } catch (error) {
    closeSync(file)
    throw error
  }
  return { at: (index) => textAt(file, ends, index), close: () => closeSync(file) }
}

function spillTo(file: number, ends: number[], limits: SheetLimits) {
  let waiting: Buffer[] = []
  let waitingBytes = 0
  let end = 0
  let text = ""
  let reading = false
  let phonetic = false
  const flush = () => {
    if (waitingBytes) writeSync(file, Buffer.concat(waiting))
    waiting = []
    waitingBytes = 0
  }
  const keep = () => {
    if (ends.length >= limits.sharedStrings) throw sheetFault("tooManyTexts")
    const bytes = Buffer.from(text)
    waiting.push(bytes)
    waitingBytes += bytes.length
    ends.push((end += bytes.length))
    if (waitingBytes > FLUSH_BYTES) flush()
  }
  const reader = {
    open(name: string) {
      if (name === "si") text = ""
      if (name === "rPh") phonetic = true // how to read the characters aloud, not the text
      reading = name === "t" && !phonetic
    },
    text(found: string) {
      if (!reading) return
      text += found
      if (text.length > limits.cellLength) throw sheetFault("cellTooLong")
    },
    close(name: string) {
      reading = false
      if (name === "rPh") phonetic = false
      if (name === "si") keep()
    },
  }
  return { reader, flush }
}

function textAt(file: number, ends: number[], index: number): string {
  const end = ends[index]
  if (end === undefined) return missing()
  const begin = ends[index - 1] ?? 0
  const bytes = Buffer.allocUnsafe(end - begin)
  readSync(file, bytes, 0, bytes.length, begin)
  return bytes.toString()
}

function missing(): never {
  throw sheetFault("damaged")
}
