import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { statementFor } from "../../../../../statements/load-statement"
import { actingFor } from "../../../acting-for"

/** One of the seller's statements, order by order, with the sentences that are read aloud. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { seller_id } = actingFor(req)
  res.json({ statement: await statementFor(req.scope, { id: req.params.id!, seller_id }) })
}
