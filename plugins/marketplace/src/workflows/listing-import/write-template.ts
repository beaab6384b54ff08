import type { Readable } from "node:stream"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { COLUMNS } from "../../domain/listing-import/columns"
import { storageNames, unitNames } from "../../domain/listing-import/read-choice"
import {
  EXAMPLE,
  WRITTEN_FIELDS,
  writeHeader,
  writeRow,
  writeRules,
} from "../../domain/listing-import/write-row"
import { writeCsv, type Value } from "../../spreadsheet/write/write-csv"
import { writeXlsx } from "../../spreadsheet/write/write-xlsx"

export type SheetOptions = { format: "xlsx" | "csv"; lang: "zh" | "en" }

/** Widths of the columns as they are written. */
export const WIDTHS = WRITTEN_FIELDS.map((field) => COLUMNS[field].width)

/** The sheet that is read; its name is one of those an import looks for. */
export const SHEET_NAME = { zh: "商品", en: "Listings" } as const

/** A template to fill in: names, one example, and in XLSX a second sheet with what is allowed. */
export async function templateFile(
  container: MedusaContainer,
  { format, lang }: SheetOptions
): Promise<Buffer | Readable> {
  const rows = [writeHeader(lang), writeRow(EXAMPLE)]
  if (format === "csv") return writeCsv(rows)
  const allowed = await allowedValues(container, lang)
  return writeXlsx([
    { name: SHEET_NAME[lang], widths: WIDTHS, headerRows: 1, rows },
    {
      name: { zh: "可选值", en: "Allowed values" }[lang],
      widths: [20, 10, 60],
      headerRows: 1,
      rows: allowed,
    },
  ])
}

async function allowedValues(container: MedusaContainer, lang: "zh" | "en"): Promise<Value[][]> {
  const categories = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ is_active: true }, { take: 500, select: ["name"] })
  const words =
    lang === "zh"
      ? { column: "列", rule: "怎么写", units: "单位", storage: "储存方式", categories: "分类" }
      : {
          column: "Column",
          rule: "What to write",
          units: "Units",
          storage: "Storage",
          categories: "Categories",
        }
  const list = (title: string, names: string[]): Value[][] => [
    [],
    [title],
    ...names.map((name) => ["", name]),
  ]
  return [
    [words.column, "", words.rule],
    ...writeRules(lang),
    ...list(words.units, unitNames()),
    ...list(words.storage, storageNames()),
    ...list(
      words.categories,
      categories.map(({ name }) => name)
    ),
  ]
}
