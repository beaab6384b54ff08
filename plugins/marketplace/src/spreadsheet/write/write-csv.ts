import { Readable } from "node:stream"
import { stringify } from "csv-stringify"
import { escapeText } from "./plain-text"

/** What a cell of ours holds; numbers stay numbers in XLSX. */
export type Value = string | number | null

const BYTE_ORDER_MARK = "\ufeff"

/** A CSV file as a stream; with a mark, because Excel in China takes a CSV file without one for GBK. */
export function writeCsv(rows: AsyncIterable<Value[]> | Iterable<Value[]>): Readable {
  const lines = stringify({ record_delimiter: "windows", cast: { string: escapeText } })
  const source = Readable.from(rows)
  source.on("error", (error) => lines.destroy(error))
  source.pipe(lines)
  return Readable.from(marked(lines))
}

async function* marked(lines: AsyncIterable<Buffer>) {
  yield Buffer.from(BYTE_ORDER_MARK)
  yield* lines
}
