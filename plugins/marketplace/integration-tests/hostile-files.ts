import { deflateRawSync } from "node:zlib"
import {
  csvOf,
  eggRow,
  eggRows,
  gb18030,
  HEADER,
  sheetXml,
  workbookParts,
  xlsxOf,
  zipOf,
  type ZipPart,
} from "./sheet-files"

/** A file that must be refused: `at` says when, and with which code. */
export type HostileFile = {
  what: string
  filename: string
  make(): Buffer
  /** `upload`: at once, without a trace. `check`: when it is read. `rows`: its rows are reported. */
  at: "upload" | "check" | "rows"
  code: string
}

const SHEET = sheetXml([HEADER, eggRow("A1")])
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const MB = 1024 * 1024

const book = (extra: ZipPart[] = [], sheet: string | Buffer = SHEET) =>
  zipOf([...workbookParts(sheet), ...extra])
const sheetOf = (body: string, before = "") =>
  Buffer.from(
    `<?xml version="1.0"?>${before}<worksheet xmlns="${MAIN}"><sheetData>${body}</sheetData></worksheet>`
  )
const withSheet = (content: Buffer, change: Partial<ZipPart> = {}) =>
  zipOf(
    workbookParts(content).map((part) =>
      part.name.startsWith("xl/worksheets") ? { ...part, ...change } : part
    )
  )
const cell = (address: string, text: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`
const HEADER_XML = /<row r="1">.*?<\/row>/.exec(SHEET)![0]

const xlsx = (
  what: string,
  at: HostileFile["at"],
  code: string,
  make: () => Buffer
): HostileFile => ({
  ...{ what, at, make },
  code: `MARKET-${code}`,
  filename: "goods.xlsx",
})
const csv = (
  what: string,
  at: HostileFile["at"],
  code: string,
  make: () => Buffer
): HostileFile => ({
  ...xlsx(what, at, code, make),
  filename: "goods.csv",
})

const upload = "upload" as const
const check = "check" as const

/** A byte of input for a thousand of output. */
const zeros = (megabytes: number) => Buffer.alloc(megabytes * MB, 0x20)

/** Archives that are no spreadsheet, or more than one. */
const ARCHIVES: HostileFile[] = [
  xlsx("a bomb that unpacks to 300 MB", upload, "SHEET-14", () =>
    book([{ name: "xl/media/image1.png", content: zeros(300) }])
  ),
  xlsx("a sheet that unpacks a thousand times", upload, "SHEET-14", () =>
    book([], Buffer.concat([Buffer.from(SHEET), zeros(40)]))
  ),
  xlsx("entries that share the same bytes", upload, "SHEET-12", () =>
    book(
      Array.from({ length: 100 }, (_, index) => ({
        ...{ name: `xl/media/${index}.bin`, content: zeros(1), sharesWith: 4 },
      })).map((part, index) => (index ? part : { ...part, sharesWith: undefined }))
    )
  ),
  xlsx("a thousand entries", upload, "SHEET-13", () =>
    book(Array.from({ length: 1000 }, (_, index) => ({ name: `xl/${index}`, content: "" })))
  ),
  xlsx("an archive in the archive", upload, "SHEET-25", () =>
    book([{ name: "xl/embeddings/inner.zip", content: book() }])
  ),
  xlsx("names that climb out of the folder", upload, "SHEET-12", () =>
    book([{ name: "../../../../tmp/xiangji-was-here", content: "x" }])
  ),
  xlsx("an absolute name", upload, "SHEET-12", () =>
    book([{ name: "/etc/cron.d/x", content: "x" }])
  ),
  xlsx("two entries of one name", upload, "SHEET-12", () =>
    book([{ name: "xl/worksheets/sheet1.xml", content: SHEET }])
  ),
  xlsx("a size that is a lie: less than there is", check, "SHEET-11", () =>
    withSheet(Buffer.from(SHEET), { claims: { uncompressed: 200 } })
  ),
  xlsx("a size that is a lie: more than there is", check, "SHEET-11", () =>
    withSheet(Buffer.from(SHEET), { claims: { uncompressed: 900_000 } })
  ),
  xlsx("an unknown compression", upload, "SHEET-12", () =>
    withSheet(Buffer.from(SHEET), { method: 14 })
  ),
  xlsx("an encrypted entry", upload, "SHEET-06", () => withSheet(Buffer.from(SHEET), { flags: 1 })),
  xlsx("a plain archive", upload, "SHEET-04", () => zipOf([{ name: "a.txt", content: "x" }])),
  xlsx("half of a workbook", upload, "SHEET-11", () => book().subarray(0, 900)),
  xlsx("a workbook without a sheet", upload, "SHEET-27", () =>
    zipOf(workbookParts(SHEET).filter((part) => !part.name.startsWith("xl/worksheets")))
  ),
]

/** Programs and other files that come along. */
const PROGRAMS: HostileFile[] = [
  xlsx("macros", upload, "SHEET-09", () => book([{ name: "xl/vbaProject.bin", content: "x" }])),
  { ...xlsx("macros, by its name", upload, "SHEET-09", () => book()), filename: "goods.xlsm" },
  xlsx("macros, as it declares itself", upload, "SHEET-09", () =>
    zipOf(workbookParts(SHEET, { types: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }))
  ),
  xlsx("links to other files (DDE)", upload, "SHEET-10", () =>
    book([
      {
        name: "xl/externalLinks/externalLink1.xml",
        content: `<externalLink xmlns="${MAIN}"><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>`,
      },
    ])
  ),
  xlsx("a connection to a database", upload, "SHEET-10", () =>
    book([{ name: "xl/connections.xml", content: "<connections/>" }])
  ),
  xlsx("a workbook with a password", upload, "SHEET-06", () =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(1024),
      Buffer.from("EncryptedPackage", "utf16le"),
    ])
  ),
  {
    ...xlsx("an old XLS file", upload, "SHEET-07", () =>
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096)])
    ),
    filename: "goods.xls",
  },
  {
    ...xlsx("a binary workbook", upload, "SHEET-08", () =>
      zipOf([
        { name: "[Content_Types].xml", content: "<Types/>" },
        { name: "xl/workbook.bin", content: "x" },
      ])
    ),
    filename: "goods.xlsb",
  },
]

/** XML that wants too much. */
const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`
const manyRows = (count: number) =>
  Buffer.concat([
    Buffer.from(HEADER_XML),
    ...Array.from({ length: count }, (_, index) => Buffer.from(`<row r="${index + 2}"/>`)),
  ])
/** Hardly compressible, so that it is no bomb by its ratio. */
const noise = (characters: number) =>
  Buffer.from(deflateRawSync(Buffer.from(String(characters))).toString("hex"))
    .toString()
    .padEnd(64, "0")
    .repeat(Math.ceil(characters / 64))
    .replace(/0{8}/g, () => Math.random().toString(36).slice(2, 10).padEnd(8, "x"))
    .slice(0, characters)

const MARKUP: HostileFile[] = [
  xlsx("an XML bomb of entities", check, "SHEET-15", () =>
    withSheet(sheetOf(`<row r="1">${cell("A1", "&c;")}</row>`, ENTITIES))
  ),
  xlsx("an entity that reads a file", upload, "SHEET-15", () =>
    zipOf(
      workbookParts(SHEET).map((part) =>
        part.name === "xl/workbook.xml"
          ? {
              ...part,
              content: `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>`,
            }
          : part
      )
    )
  ),
  xlsx("a million rows", check, "SHEET-16", () =>
    withSheet(sheetOf(manyRows(1_000_000).toString()), { method: 0 })
  ),
  xlsx("ten thousand and one goods", check, "SHEET-16", () => xlsxOf([HEADER, ...eggRows(10_001)])),
  xlsx("16,384 columns", check, "SHEET-17", () =>
    xlsxOf([HEADER, Array.from({ length: 16_384 }, (_, index) => index)])
  ),
  xlsx("a cell of 10 MB", check, "SHEET-18", () =>
    withSheet(sheetOf(`${HEADER_XML}<row r="2">${cell("A2", noise(10 * MB))}</row>`))
  ),
  xlsx("an attribute of 10 MB", check, "SHEET-18", () =>
    withSheet(sheetOf(`${HEADER_XML}<row r="2" x="${noise(10 * MB)}"/>`))
  ),
  xlsx("elements without end in elements", check, "SHEET-12", () =>
    withSheet(sheetOf("<a>".repeat(100_000)))
  ),
  xlsx("a thousand attributes", check, "SHEET-12", () =>
    withSheet(
      sheetOf(`<row ${Array.from({ length: 1000 }, (_, index) => `a${index}="1"`).join(" ")}/>`)
    )
  ),
  xlsx("rows in a circle", check, "SHEET-11", () =>
    withSheet(sheetOf(`${HEADER_XML}<row r="3"/><row r="2"/>`))
  ),
  xlsx("a cell at a place that is none", check, "SHEET-11", () =>
    withSheet(sheetOf(`<row r="1">${cell("ZZZZ1", "x")}</row>`))
  ),
  xlsx("XML that breaks off", check, "SHEET-11", () => withSheet(Buffer.from(SHEET.slice(0, -60)))),
  xlsx("XML that is no UTF-8", check, "SHEET-11", () =>
    withSheet(Buffer.concat([Buffer.from(SHEET.slice(0, 300)), Buffer.from([0xff, 0xfe])]))
  ),
  xlsx("a text that there is not", check, "SHEET-11", () =>
    withSheet(sheetOf(`<row r="1"><c r="A1" t="s"><v>99999</v></c></row>`))
  ),
  xlsx("a million shared texts", check, "SHEET-26", () =>
    zipOf(
      workbookParts(SHEET, {
        sharedStrings: `<sst xmlns="${MAIN}">${Array.from({ length: 600_000 }, (_, index) => `<si><t>${index.toString(36)}</t></si>`).join("")}</sst>`,
      })
    )
  ),
  xlsx("a shared text of 10 MB", check, "SHEET-18", () =>
    zipOf(
      workbookParts(SHEET, {
        sharedStrings: `<sst xmlns="${MAIN}"><si><t>${noise(10 * MB)}</t></si></sst>`,
      })
    )
  ),
]

const formula = (text: string) => () =>
  xlsxOf([HEADER, eggRow("A1", { 3: { formula: text, value: "45.5" } })])

/** Cells that would calculate, or start programs, on somebody's machine. */
const FORMULAS: HostileFile[] = [
  xlsx("a price that is calculated", "rows", "CELL-02", formula("D1*2")),
  xlsx("a formula that starts a program", "rows", "CELL-02", formula("cmd|'/C calc'!A0")),
  xlsx("a formula that fetches something", "rows", "CELL-02", formula('WEBSERVICE("http://x")')),
  csv("a CSV cell that starts a program", "rows", "CELL-02", () =>
    Buffer.from(csvOf([HEADER, eggRow("A1", { 1: "=cmd|'/C calc'!A0" })]))
  ),
  csv("a CSV price that is a formula", "rows", "CELL-02", () =>
    Buffer.from(csvOf([HEADER, eggRow("A1", { 3: "=1+1" })]))
  ),
  csv("a SKU that is a formula", "rows", "CELL-21", () =>
    Buffer.from(csvOf([HEADER, eggRow("@SUM(1)")]))
  ),
]

const chinese = csvOf([HEADER, ...eggRows(3)])

/** Texts in no encoding, or in several. */
const TEXTS: HostileFile[] = [
  csv("an empty file", upload, "SHEET-03", () => Buffer.alloc(0)),
  csv("only a header", check, "SHEET-24", () => Buffer.from(HEADER.join(","))),
  csv("no header", check, "SHEET-22", () => Buffer.from("1,2,3\n4,5,6\n")),
  csv("a header without SKU", check, "SHEET-28", () => Buffer.from("名称,价格,库存\na,1,1")),
  csv("two columns of one name", check, "SHEET-23", () =>
    Buffer.from("货号,名称,价格,单价\nA,B,1,1")
  ),
  csv("one SKU twice", "rows", "CELL-22", () =>
    Buffer.from(csvOf([HEADER, eggRow("A1"), eggRow("A1")]))
  ),
  csv("a CSV file that is a workbook", upload, "SHEET-05", () => book()),
  xlsx("a workbook that is a CSV file", upload, "SHEET-05", () => Buffer.from(chinese)),
  csv("a program", upload, "SHEET-04", () => Buffer.from("MZ\x90\0 a program", "latin1")),
  csv("a picture", upload, "SHEET-04", () => Buffer.from("\x89PNG\r\n\x1a\n", "latin1")),
  {
    ...csv("a name of no table", upload, "SHEET-04", () => Buffer.from(chinese)),
    filename: "a.exe",
  },
  csv("noise", check, "SHEET-20", () =>
    Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256))
  ),
  csv("zero bytes", check, "SHEET-20", () => Buffer.from(`${chinese}\n\0\0a,b`)),
  csv("control characters", check, "SHEET-20", () => Buffer.from(`${chinese}\n\x07\x1b[31m,b`)),
  csv("half a character (UTF-16)", check, "SHEET-19", () =>
    Buffer.concat([
      Buffer.from("\ufeff货号,名称\n", "utf16le"),
      Buffer.from([0x00, 0xd8, 0x41, 0x00]),
    ])
  ),
  csv("half a character (UTF-8)", check, "SHEET-19", () =>
    Buffer.concat([Buffer.from(`${chinese}\n`), Buffer.from([0xed, 0xa0, 0x80])])
  ),
  csv("two encodings in one file", check, "SHEET-19", () =>
    Buffer.concat([gb18030(`${chinese}\r\n`), Buffer.from(csvOf([eggRow("U1")]))])
  ),
  csv("a mark of one encoding before another", check, "SHEET-19", () =>
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), gb18030(chinese)])
  ),
  csv("a quotation mark without its partner", check, "SHEET-21", () =>
    Buffer.from(`${HEADER.join(",")}\n"A1,鸡蛋\n`)
  ),
  csv("a quotation mark in the middle", check, "SHEET-21", () =>
    Buffer.from(`${HEADER.join(",")}\nA1,"鸡"蛋,x\n`)
  ),
  csv("a CSV cell of 10 MB", check, "SHEET-18", () =>
    Buffer.from(`${HEADER.join(",")}\nA1,${"x".repeat(10 * MB)}\n`)
  ),
  csv("a CSV file of a million rows", check, "SHEET-16", () =>
    Buffer.from(`${HEADER.join(",")}\n${"a,b\n".repeat(1_000_000)}`)
  ),
  csv("a CSV file of a million empty rows", check, "SHEET-16", () =>
    Buffer.from(`${HEADER.join(",")}\n${",\n".repeat(1_000_000)}`)
  ),
  csv("a CSV row of 16,384 columns", check, "SHEET-17", () =>
    Buffer.from(`${HEADER.join(",")}\n${"a,".repeat(16_384)}\n`)
  ),
  csv("more than 20 MB", upload, "SHEET-01", () => zeros(21)),
]

/** All of them, by what they attack. */
export const HOSTILE_FILES: Record<string, HostileFile[]> = {
  "archives that are traps": ARCHIVES,
  "programs that come along": PROGRAMS,
  "markup without end": MARKUP,
  "cells that calculate": FORMULAS,
  "texts in no encoding": TEXTS,
}
