import { open } from "node:fs/promises"
import { extname } from "node:path"
import { sheetFault } from "./sheet-faults"

export type SheetFormat = "xlsx" | "csv"

const ZIP = Buffer.from("PK\x03\x04", "latin1")
const EMPTY_ZIP = Buffer.from("PK\x05\x06", "latin1")
const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex")
/** Excel puts a workbook with a password into an OLE file whose parts have these names. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le")
const BEGINNINGS = [
  "%PDF",
  "\x89PNG",
  "\xff\xd8\xff",
  "GIF8",
  "Rar!",
  "7z\xbc\xaf",
  "\x1f\x8b",
  "MZ",
  "\x7fELF",
]

/**
 * What an uploaded file is, by its first bytes; what its name says has to agree. Refuses everything but XLSX and text:
 * whether text is a readable table shows when it is read.
 */
export async function fileKind(path: string, filename: string): Promise<SheetFormat> {
  const start = await firstBytes(path, 64 * 1024)
  if (!start.length) throw sheetFault("empty")
  const ending = extname(filename).toLowerCase()
  if (begins(start, OLE)) throw sheetFault(start.includes(ENCRYPTED) ? "encrypted" : "oldExcel")
  if (begins(start, ZIP) || begins(start, EMPTY_ZIP)) {
    if (ending === ".xlsm" || ending === ".xltm") throw sheetFault("macros")
    if (ending === ".xlsb") throw sheetFault("binaryExcel")
    return agreed("xlsx", ending === ".xlsx")
  }
  const binary = BEGINNINGS.some((bytes) => begins(start, Buffer.from(bytes, "latin1")))
  if (binary) throw sheetFault("unknownKind")
  if (ending !== ".csv" && ending !== ".txt" && ending !== ".tsv" && !/^\.xl/.test(ending))
    throw sheetFault("unknownKind")
  return agreed("csv", !/^\.xl/.test(ending))
}

const begins = (bytes: Buffer, with_: Buffer) => bytes.subarray(0, with_.length).equals(with_)

function agreed(format: SheetFormat, agrees: boolean): SheetFormat {
  if (!agrees) throw sheetFault("wrongName")
  return format
}

async function firstBytes(path: string, length: number): Promise<Buffer> {
  const file = await open(path, "r")
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
