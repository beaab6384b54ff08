import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { stat } from "node:fs/promises"
import { isFault } from "@xiangji/kernel"
import { CsvError, parse } from "csv-parse"
import type { Cell, SheetRow } from "../cell"
import type { SheetLimits } from "../limits"
import { sheetFault, type SheetFault } from "../sheet-faults"
import { decode, isUndecodable, type TextEncoding } from "./detect-encoding"
import { detectDelimiter } from "./detect-delimiter"

/** Rows of a CSV file one after the other, numbered as a spreadsheet program would show them. */
export async function* readCsv(
  path: string,
  encoding: TextEncoding,
  limits: SheetLimits,
  progress: (share: number) => void
): AsyncGenerator<SheetRow> {
  const { delimiter, skip } = detectDelimiter(await sample(path, encoding))
  const { size } = await stat(path)
  let bytes = 0
  const texts = decode(path, encoding, (read) => progress((bytes += read) / size))
  const parser = parse({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: limits.cellLength * 8,
  })
  const done = pipeline(Readable.from(texts), parser)
  done.catch(() => undefined) // told by the parser, below
  let number = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      number++
      if (number <= skip) continue
      if (number > limits.rowElements) throw sheetFault("tooManyRows")
      yield { number, cells: cellsOf(record, limits) }
    }
  } catch (error) {
    throw isFault(error) ? error : refusal(error)
  } finally {
    parser.destroy()
  }
}

function cellsOf(record: string[], limits: SheetLimits): (Cell | undefined)[] {
  if (record.slice(limits.columns).some((text) => text.trim())) throw sheetFault("tooManyColumns")
  return record.slice(0, limits.columns).map((text) => {
    if (text.length > limits.cellLength) throw sheetFault("cellTooLong")
    return text === "" ? undefined : csvCell(text)
  })
}

/** `="00123"` is how people make Excel keep zeros; anything else that begins with `=` would be calculated. */
function csvCell(text: string): Cell {
  const kept = /^="((?:[^"]|"")*)"$/.exec(text)
  if (kept) return { kind: "text", text: kept[1]!.replace(/""/g, '"') }
  return { kind: text.startsWith("=") ? "formula" : "text", text }
}

const CSV_FAULTS: Record<string, SheetFault> = {
  CSV_MAX_RECORD_SIZE: "cellTooLong",
  CSV_QUOTE_NOT_CLOSED: "quotes",
  CSV_INVALID_CLOSING_QUOTE: "quotes",
  INVALID_OPENING_QUOTE: "quotes",
}

/** Problems of the file become its refusal; anything else is ours. */
function refusal(error: unknown): unknown {
  if (isUndecodable(error)) return sheetFault("encoding")
  if (!(error instanceof CsvError)) return error
  return sheetFault(CSV_FAULTS[error.code] ?? "damaged")
}

const SAMPLE = 16 * 1024

async function sample(path: string, encoding: TextEncoding): Promise<string> {
  let text = ""
  for await (const piece of decode(path, encoding)) {
    text += piece
    if (text.length >= SAMPLE) break
  }
  return text.slice(0, SAMPLE)
}
