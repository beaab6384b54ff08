import { dirname } from "node:path"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resultRefused } from "../../../../../../domain/payout/payout-faults"
import { readBatch } from "../../../../../../modules/settlement/sql/batches"
import { viewOfBatch } from "../../../../../../statements/batch-view"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import { readResult } from "../../../../../../workflows/payout/read-result"
import { takeBankResultWorkflow } from "../../../../../../workflows/payout/take-result"
import { settlementOf } from "../../../../../../workflows/settlement/settlement-service"
import { uploadOf } from "../../../../../seller/[seller_id]/imports/receive-sheet"

/**
 * Multipart `file`: what the bank says became of the batch, CSV or XLSX. Taken in whole, or refused whole with
 * `problems` row by row (400, `PAYOUT-RESULT-02`). The same file again changes nothing.
 */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const batch_id = req.params.id!
  const settlement = settlementOf(req.scope)
  await settlement.read((db) => readBatch(db, batch_id))
  const { path, filename } = uploadOf(req)
  const rows = await readResult({ path, filename, folder: dirname(path) })
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await takeBankResultWorkflow(req.scope).run({
    input: { batch_id, filename, rows, operator },
  })
  if (result.problems.length) {
    const { code, messages, message, type } = resultRefused(result.problems.length)
    res.status(400).json({ type, code, message, messages, problems: result.problems })
    return
  }
  const batch = await settlement.read(async (db) => viewOfBatch(db, await readBatch(db, batch_id)))
  res.json({ result, batch })
}
