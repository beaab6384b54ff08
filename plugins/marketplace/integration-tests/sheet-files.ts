import { crc32, deflateRawSync } from "node:zlib"

/** One file of a ZIP archive; what is given beside its content is a lie that the directory tells. */
export type ZipPart = {
  name: string
  content: Buffer | string
  method?: number
  flags?: number
  claims?: { uncompressed?: number; compressed?: number }
  /** Share the bytes of another part. */
  sharesWith?: number
}

/** A ZIP archive made by hand, so that it can also be a wrong one. */
export function zipOf(parts: ZipPart[]): Buffer {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  const offsets: number[] = []
  let offset = 0
  for (const part of parts) {
    const raw = Buffer.from(part.content)
    const method = part.method ?? 8
    const packed = method === 8 ? deflateRawSync(raw) : raw
    const name = Buffer.from(part.name)
    const at = part.sharesWith === undefined ? offset : offsets[part.sharesWith]!
    offsets.push(at)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE((part.flags ?? 0) | 0x800, 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(part.claims?.compressed ?? packed.length, 14)
    fields.writeUInt32LE(part.claims?.uncompressed ?? raw.length, 18)
    fields.writeUInt16LE(name.length, 22)
    if (part.sharesWith === undefined) {
      const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), fields, name, packed])
      chunks.push(local)
      offset += local.length
    }
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, tail, name]))
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write("PK\x05\x06", 0, "latin1")
  end.writeUInt16LE(parts.length & 0xffff, 8)
  end.writeUInt16LE(parts.length & 0xffff, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...chunks, central, end])
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

/** Parts of a workbook around one sheet. */
export function workbookParts(
  sheet: string | Buffer,
  options: {
    sharedStrings?: string | Buffer
    styles?: string
    date1904?: boolean
    types?: string
  } = {}
): ZipPart[] {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const parts: ZipPart[] = [
    {
      name: "[Content_Types].xml",
      content: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${options.types ?? "application/xml"}"/></Types>`,
    },
    {
      name: "xl/workbook.xml",
      content: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${options.date1904 ? ' date1904="1"' : ""}/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `${XML}<Relationships xmlns="${RELATIONS}">${relation(1, "worksheet", "worksheets/sheet1.xml")}${relation(2, "sharedStrings", "sharedStrings.xml")}${relation(3, "styles", "styles.xml")}</Relationships>`,
    },
    { name: "xl/worksheets/sheet1.xml", content: sheet },
  ]
  if (options.sharedStrings)
    parts.push({ name: "xl/sharedStrings.xml", content: options.sharedStrings })
  if (options.styles) parts.push({ name: "xl/styles.xml", content: options.styles })
  return parts
}

export type TestCell =
  string | number | { formula: string; value?: string } | { day: number } | null

/** A sheet's XML; `{ day }` is a number shown as a day (style 1). */
export function sheetXml(rows: TestCell[][]): string {
  const letters = (column: number): string =>
    column < 26
      ? String.fromCharCode(65 + column)
      : letters(Math.floor(column / 26) - 1) + letters(column % 26)
  const body = rows
    .map((cells, row) => {
      const inner = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`))
      return `<row r="${row + 1}">${inner.join("")}</row>`
    })
    .join("")
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`
}

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")

function cellXml(cell: TestCell, address: string): string {
  if (cell === null) return ""
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`
  if (typeof cell === "string")
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  if ("day" in cell) return `<c r="${address}" s="1"><v>${cell.day}</v></c>`
  return `<c r="${address}"><f>${escaped(cell.formula)}</f><v>${cell.value ?? ""}</v></c>`
}

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`

/** A whole XLSX file. */
export const xlsxOf = (rows: TestCell[][], options: { date1904?: boolean } = {}): Buffer =>
  zipOf(workbookParts(sheetXml(rows), { styles: STYLES, ...options }))

let toGb: Map<string, Buffer> | undefined

/** Text in GB18030; Node only reads it, so the table is made by reading. */
export function gb18030(text: string): Buffer {
  if (!toGb) {
    toGb = new Map()
    const decoder = new TextDecoder("gb18030")
    for (let high = 0x81; high <= 0xfe; high++)
      for (let low = 0x40; low <= 0xfe; low++) {
        if (low === 0x7f) continue
        const bytes = Buffer.from([high, low])
        const decoded = decoder.decode(bytes)
        if ([...decoded].length === 1) toGb.set(decoded, bytes)
      }
  }
  return Buffer.concat(
    [...text].map((letter) => (letter < "\x80" ? Buffer.from(letter) : toGb!.get(letter)!))
  )
}

export const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")

/** Column names and rows of eggs, as a clerk types them. */
export const HEADER = [
  ...["货号", "商品名称", "商品介绍", "价格", "库存", "单位", "净重", "储存方式", "上市时间"],
]
export const eggRow = (sku: string, changes: Record<number, TestCell> = {}): TestCell[] =>
  [sku, `土鸡蛋 ${sku}`, "散养土鸡下的蛋", 45.5, 20, "盒", 1500, "常温", "3月下旬—4月中旬"].map(
    (cell, column) => changes[column] ?? cell
  )
export const eggRows = (count: number, prefix = "E") =>
  Array.from({ length: count }, (_, index) =>
    eggRow(`${prefix}${String(index + 1).padStart(5, "0")}`)
  )

/** Rows as CSV text. */
export const csvOf = (rows: TestCell[][], delimiter = ",") =>
  rows
    .map((row) => row.map((cell) => `"${String(cell ?? "").replace(/"/g, '""')}"`).join(delimiter))
    .join("\r\n")
