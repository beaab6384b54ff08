import {
  columnName,
  IMPORT_FIELDS,
  type ImportField,
} from "../../../../domain/listing-import/columns"
import type { ImportRecord, StagedRow } from "../../../../workflows/listing-import/import-row"

/** An import as its seller sees it. */
export function importView(record: ImportRecord) {
  const { error_code, error_messages, header } = record
  return {
    id: record.id,
    state: record.state,
    filename: record.filename,
    format: record.format,
    encoding: record.encoding,
    total_rows: record.total_rows,
    checked_rows: record.checked_rows,
    applied_rows: record.applied_rows,
    creates: record.creates,
    updates: record.updates,
    unchanged: record.unchanged,
    error_rows: record.error_rows,
    /** New listings that stay drafts until they have a photo. */
    without_photo: record.without_photo,
    progress: Math.round(record.progress * 1000) / 1000,
    columns: header && {
      row_number: header.row_number,
      known: header.columns.map(({ field, name }) => ({ field, name, text: columnName(field) })),
      extra: header.extra,
    },
    error: error_code && error_messages ? { code: error_code, messages: error_messages } : null,
    created_at: record.created_at,
    updated_at: record.updated_at,
    finished_at: record.finished_at,
  }
}

/** A row of the report. */
export function rowView(row: StagedRow) {
  const changed = row.action === "update" ? Object.keys(row.facts ?? {}) : []
  return {
    row_number: row.row_number,
    action: row.action,
    sku: row.sku,
    title: row.title,
    listing_id: row.action === "create" && row.stage === null ? null : row.listing_id,
    changes: changed
      .sort((a, b) => place(a) - place(b))
      .map((field) => ({ field, text: columnName(columnOf(field)) })),
    errors: (row.problems ?? []).map(({ field, cell, code, messages }) => ({
      field,
      cell,
      code,
      messages,
    })),
  }
}

const COLUMN_OF: Record<string, ImportField> = {
  price_fen: "price",
  net_weight_grams: "net_weight",
  gross_weight_grams: "gross_weight",
  harvest_windows: "season",
  image_ids: "photos",
  place_id: "place",
}

const columnOf = (fact: string) => COLUMN_OF[fact] ?? (fact as ImportField)

/** In the order of the template's columns. */
const place = (fact: string) => IMPORT_FIELDS.indexOf(columnOf(fact))
