import { model } from "@medusajs/framework/utils"
import { IMPORT_STATES } from "../../../domain/listing-import/import-states"

/** One uploaded spreadsheet of a seller and how far it has come. The row is the truth; jobs only move it. */
export const ListingImport = model
  .define(
    { name: "listing_import", tableName: "market_listing_import" },
    {
      id: model.id({ prefix: "imp" }).primaryKey(),
      seller_id: model.text(),
      /** Who uploaded it, and who had it applied: member, role and mandate as the audit log keeps them. */
      actor: model.json(),
      applied_by: model.json().nullable(),
      state: model.enum([...IMPORT_STATES]).default("checking"),
      filename: model.text(),
      format: model.enum(["xlsx", "csv"]),
      encoding: model.text().nullable(),
      /** Key of the private file; gone once every row is checked. */
      file_id: model.text().nullable(),
      /** The recognised columns: where they are and what they hold. */
      header: model.json().nullable(),
      total_rows: model.number().nullable(),
      checked_rows: model.number().default(0),
      /** The last row of the sheet that has been looked at: a broken-off check goes on behind it. */
      checked_to: model.number().default(0),
      applied_rows: model.number().default(0),
      creates: model.number().default(0),
      updates: model.number().default(0),
      unchanged: model.number().default(0),
      error_rows: model.number().default(0),
      /** New listings that stay drafts because their rows name no photo. */
      without_photo: model.number().default(0),
      progress: model.float().default(0),
      error_code: model.text().nullable(),
      error_messages: model.json().nullable(),
      /** A worker that dies leaves the import to the next one after this moment. */
      next_attempt_at: model.dateTime().nullable(),
      /** Changes with every worker that takes the import; a worker without it must stop writing. */
      lease: model.text().nullable(),
      attempts: model.number().default(0),
      finished_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["seller_id", "created_at"] },
    {
      on: ["seller_id"],
      unique: true,
      where: "state IN ('applying', 'cancelling') AND deleted_at IS NULL",
    },
    { on: ["next_attempt_at"], where: "next_attempt_at IS NOT NULL AND deleted_at IS NULL" },
  ])
