import { z } from "@medusajs/framework/zod"
import { ROW_ACTIONS } from "../../../../domain/listing-import/import-states"
import { pageFields } from "../../../check-input"

/** `GET /seller/:seller_id/imports` */
export const ListImports = z.strictObject(pageFields)

/** `GET /seller/:seller_id/imports/:id/rows`: all rows, only refused ones, or those that do one thing. */
export const ListImportRows = z.strictObject({
  ...pageFields,
  only: z.enum(["errors", ...ROW_ACTIONS]).optional(),
})

/** Templates and exports: which kind of file, and in which language its column names are. */
export const ExportQuery = z.strictObject({
  format: z.enum(["xlsx", "csv"]).default("xlsx"),
  lang: z.enum(["zh", "en"]).default("zh"),
})

export type ListImportsQuery = z.infer<typeof ListImports>
export type ListImportRowsQuery = z.infer<typeof ListImportRows>
export type ExportOptions = z.infer<typeof ExportQuery>
