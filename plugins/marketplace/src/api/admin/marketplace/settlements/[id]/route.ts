import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { statementFor } from "../../../../../statements/load-statement"

/** One statement as its seller sees it. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ settlement: await statementFor(req.scope, { id: req.params.id! }) })
}
