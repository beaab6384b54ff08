import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pageOfStatements } from "../../../../statements/read-statement"
import { statementInBrief } from "../../../../statements/statement-in-brief"
import { settlementOf } from "../../../../workflows/settlement/settlement-service"
import { pageOf } from "../../../trade-page"

/** `?run_id&seller_id&limit&offset` – statements, newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { page, filters } = pageOf(req)
  const { statements, count } = await settlementOf(req.scope).read((db) =>
    pageOfStatements(db, filters, page)
  )
  res.json({ settlements: statements.map(statementInBrief), count, ...page })
}
