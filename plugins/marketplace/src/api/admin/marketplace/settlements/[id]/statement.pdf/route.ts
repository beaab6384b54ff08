import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { statementPaper } from "../../../../../../statements/load-statement"
import { sendMoneyFile } from "../../../../../send-file"

/** The statement as its seller prints it. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { view, content } = await statementPaper(req.scope, { id: req.params.id! })
  sendMoneyFile(res, { name: `结算单-${view.number}`, format: "pdf", content })
}
