import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { statementSheet } from "../../../../../../statements/load-statement"
import { sendMoneyFile } from "../../../../../send-file"
import { actingFor } from "../../../../acting-for"

/** The statement as a spreadsheet; amounts are numbers in yuan. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { seller_id } = actingFor(req)
  const { view, content } = await statementSheet(req.scope, { id: req.params.id!, seller_id })
  sendMoneyFile(res, { name: `结算单-${view.number}`, format: "xlsx", content })
}
