import { posix } from "node:path"
import type { SheetLimits } from "../limits"
import { sheetFault } from "../sheet-faults"
import { readXml } from "./feed-xml"
import type { Archive } from "./open-archive"
import { numberLook, type NumberLook } from "./number-look"

/** What has to be known before rows can be read. */
export type Workbook = {
  /** Part that holds the sheet to read. */
  sheet: string
  sharedStrings: string | null
  /** How the number of a cell with this style is meant. */
  looks: NumberLook[]
  /** Macs once counted days from 1904. */
  date1904: boolean
}

/** A sheet of one of these names is read, else the first that is visible. */
const OUR_SHEETS = new Set(["商品", "listings", "products"])

/** Reads which sheet there is, where its texts are, and which of its numbers are days. */
export async function readWorkbook(archive: Archive, limits: SheetLimits): Promise<Workbook> {
  await refusePrograms(archive, limits)
  const relations = await readRelations(archive, limits)
  const { sheets, date1904 } = await readSheets(archive, limits)
  const visible = sheets.filter((sheet) => !sheet.hidden)
  const chosen = visible.find(({ name }) => OUR_SHEETS.has(name.toLowerCase())) ?? visible[0]
  const sheet = chosen && relations.byId.get(chosen.relation)
  if (!sheet || !archive.has(sheet)) throw sheetFault("noSheet")
  const styles = relations.byType.get("styles")
  return {
    sheet,
    date1904,
    sharedStrings: relations.byType.get("sharedStrings") ?? null,
    looks: styles && archive.has(styles) ? await readLooks(archive, styles, limits) : [],
  }
}

/** A file may call itself XLSX and still declare that it brings macros along. */
async function refusePrograms(archive: Archive, limits: SheetLimits) {
  const open = (_name: string, { ContentType = "" }: Record<string, string>) => {
    if (/macroEnabled|vbaProject/i.test(ContentType)) throw sheetFault("macros")
    if (/sheet\.binary/i.test(ContentType)) throw sheetFault("binaryExcel")
    if (/externalLink/i.test(ContentType)) throw sheetFault("external")
  }
  await readXml(await archive.read("[Content_Types].xml"), { open }, limits)
}

async function readRelations(archive: Archive, limits: SheetLimits) {
  const byId = new Map<string, string>()
  const byType = new Map<string, string>()
  const open = (name: string, attributes: Record<string, string>) => {
    if (name !== "Relationship") return
    const { Id = "", Target = "", TargetMode, Type = "" } = attributes
    if (TargetMode === "External" || /externalLink/i.test(Type)) throw sheetFault("external")
    const part = Target.startsWith("/") ? Target.slice(1) : posix.join("xl", Target)
    byId.set(Id, part)
    byType.set(Type.slice(Type.lastIndexOf("/") + 1), part)
  }
  const part = "xl/_rels/workbook.xml.rels"
  if (!archive.has(part)) throw sheetFault("damaged")
  await readXml(await archive.read(part), { open }, limits)
  return { byId, byType }
}

async function readSheets(archive: Archive, limits: SheetLimits) {
  const sheets: { name: string; relation: string; hidden: boolean }[] = []
  let date1904 = false
  const open = (tag: string, attributes: Record<string, string>) => {
    if (tag === "workbookPr") date1904 = ["1", "true"].includes(attributes.date1904 ?? "")
    if (tag !== "sheet") return
    const { name = "", state } = attributes
    const relation = attributes["r:id"] ?? attributes.id ?? ""
    sheets.push({ name: name.trim(), relation, hidden: !!state && state !== "visible" })
  }
  await readXml(await archive.read("xl/workbook.xml"), { open }, limits)
  return { sheets, date1904 }
}

async function readLooks(archive: Archive, part: string, limits: SheetLimits) {
  const codes = new Map<number, string>()
  const formats: number[] = []
  let inCells = false
  const open = (name: string, attributes: Record<string, string>) => {
    if (name === "cellXfs") inCells = true
    if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "")
    if (name === "xf" && inCells) formats.push(Number(attributes.numFmtId ?? 0))
  }
  const close = (name: string) => {
    if (name === "cellXfs") inCells = false
  }
  await readXml(await archive.read(part), { open, close }, limits)
  return formats.map((format) => numberLook(format, codes.get(format)))
}
