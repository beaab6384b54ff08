import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pageOfStatements } from "../../../../statements/read-statement"
import { statementInBrief } from "../../../../statements/statement-in-brief"
import { settlementOf } from "../../../../workflows/settlement/settlement-service"
import { pageOf } from "../../../trade-page"
import { actingFor } from "../../acting-for"

/** `?limit&offset` – the seller's statements, newest first, with their sums and what became of them. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { seller_id } = actingFor(req)
  const { page } = pageOf(req)
  const { statements, count } = await settlementOf(req.scope).read((db) =>
    pageOfStatements(db, { seller_id }, page)
  )
  res.json({ statements: statements.map(statementInBrief), count, ...page })
}
