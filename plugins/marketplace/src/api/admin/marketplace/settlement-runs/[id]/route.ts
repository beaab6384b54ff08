import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readRun } from "../../../../../modules/settlement/sql/runs"
import { settlementOf } from "../../../../../workflows/settlement/settlement-service"
import { runView } from "../run-view"

/** One run: how far it is, what it came to. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const run = await settlementOf(req.scope).read((db) => readRun(db, req.params.id!))
  res.json({ run: runView(run) })
}
