import type { Readable } from "node:stream"
import type { MedusaContainer } from "@medusajs/framework/types"
import { tooManyToExport } from "../../domain/listing-import/import-faults"
import { writeHeader, writeRow } from "../../domain/listing-import/write-row"
import { SHEET_LIMITS } from "../../spreadsheet/limits"
import { writeCsv, type Value } from "../../spreadsheet/write/write-csv"
import { writeXlsx } from "../../spreadsheet/write/write-xlsx"
import { listingsAfter } from "./current-listings"
import { databaseOf, type Sql } from "./database"
import { SHEET_NAME, WIDTHS, type SheetOptions } from "./write-template"

const PAGE = 200

/**
 * The seller's listings in the format of the import. CSV is streamed page by page; an XLSX file is a ZIP that has to be
 * whole, so it takes no more rows than an import does.
 */
export async function exportFile(
  container: MedusaContainer,
  seller_id: string,
  { format, lang }: SheetOptions
): Promise<Buffer | Readable> {
  const rows = exportRows(databaseOf(container), seller_id, lang)
  if (format === "csv") return writeCsv(rows)
  const all: Value[][] = []
  for await (const row of rows) {
    if (all.length > SHEET_LIMITS.dataRows) throw tooManyToExport()
    all.push(row)
  }
  return writeXlsx([{ name: SHEET_NAME[lang], widths: WIDTHS, headerRows: 1, rows: all }])
}

async function* exportRows(sql: Sql, seller_id: string, lang: SheetOptions["lang"]) {
  yield writeHeader(lang) as Value[]
  for (let after = ""; ;) {
    const page = await listingsAfter(sql, seller_id, after, PAGE)
    const names = await photoNames(
      sql,
      page.flatMap((listing) => listing.image_ids)
    )
    for (const listing of page) {
      const photos = listing.image_ids.map((id) => names.get(id))
      // A photo without a name cannot be named in a file; an empty cell leaves the photos as they are.
      const named = photos.every((name) => name !== undefined) ? (photos as string[]) : []
      yield writeRow({ ...listing, place: listing.place_code, photos: named })
    }
    if (page.length < PAGE) return
    after = page.at(-1)!.id
  }
}

/** Names that find their photo again: of two photos of one name only the newer one is found by it. */
async function photoNames(sql: Sql, ids: string[]): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; filename: string }>(
    `select i.id, i.filename from market_listing_image i
     where i.id = any(:ids) and i.filename is not null and i.filename !~ '[;,|；，、\\n]'
       and not exists (select 1 from market_listing_image newer
         where newer.seller_id = i.seller_id and newer.filename = i.filename
           and newer.deleted_at is null and (newer.created_at, newer.id) > (i.created_at, i.id))`,
    { ids }
  )
  return new Map(rows.map(({ id, filename }) => [id, filename]))
}
