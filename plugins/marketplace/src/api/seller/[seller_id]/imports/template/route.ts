import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { templateFile } from "../../../../../workflows/listing-import/write-template"
import { sendSheet } from "../send-sheet"
import type { ExportOptions } from "../validators"

/** An empty spreadsheet to fill in: column names, an example to delete, and what may be written where. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const options = req.validatedQuery as ExportOptions
  const name = options.lang === "zh" ? "商品导入模板" : "listings-template"
  await sendSheet(res, name, options.format, await templateFile(req.scope, options))
}
