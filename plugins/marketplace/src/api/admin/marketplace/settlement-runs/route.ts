import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pageOfRuns, readRun } from "../../../../modules/settlement/sql/runs"
import { operatorOf } from "../../../../workflows/audit/operator-of"
import { settlementOf } from "../../../../workflows/settlement/settlement-service"
import { startSettlementRunWorkflow } from "../../../../workflows/settlement/start-run"
import type { RunDaysBody } from "../../../settlement-validators"
import { pageOf } from "../../../trade-page"
import { runView } from "./run-view"

/** `?limit&offset` – settlement runs, newest first, with how far they are; and the terms a new one would go by. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { page } = pageOf(req)
  const settlement = settlementOf(req.scope)
  const { runs, count } = await settlement.read((db) => pageOfRuns(db, page))
  res.json({ runs: runs.map(runView), count, ...page, terms: settlement.terms })
}

/** `{from, to}` – settles all sellers for these days, in the background. One run at a time (`SETTLEMENT-RUN-01`). */
export const POST = async (req: AuthenticatedMedusaRequest<RunDaysBody>, res: MedusaResponse) => {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await startSettlementRunWorkflow(req.scope).run({
    input: { days: req.validatedBody, operator },
  })
  const run = await settlementOf(req.scope).read((db) => readRun(db, result.id))
  res.status(202).json({ run: runView(run) })
}
