import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { exportFile } from "../../../../../workflows/listing-import/export-listings"
import { actingFor } from "../../../acting-for"
import { sendSheet } from "../../imports/send-sheet"
import type { ExportOptions } from "../../imports/validators"

/** All listings of the seller that are not archived, as a file that can be edited and imported again. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const options = req.validatedQuery as ExportOptions
  const { seller_id } = actingFor(req)
  const name = options.lang === "zh" ? "我的商品" : "my-listings"
  await sendSheet(res, name, options.format, await exportFile(req.scope, seller_id, options))
}
