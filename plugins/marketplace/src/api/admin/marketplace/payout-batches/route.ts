import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRESETS } from "../../../../domain/payout/bank-batch/presets"
import { readBatch } from "../../../../modules/settlement/sql/batches"
import { pageOfBatches, viewOfBatch } from "../../../../statements/batch-view"
import { operatorOf } from "../../../../workflows/audit/operator-of"
import { exportPayoutBatchWorkflow } from "../../../../workflows/payout/export-batch"
import { settlementOf } from "../../../../workflows/settlement/settlement-service"
import type { ExportBatchBody } from "../../../settlement-validators"
import { pageOf } from "../../../trade-page"

/** `?limit&offset` – files for the bank, newest first; with the layouts there are and how many payouts wait for one. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { page } = pageOf(req)
  const settlement = settlementOf(req.scope)
  const waiting = { provider: "bank-batch" as const, state: "pending" as const, batch_id: null }
  const [found, [, count]] = await Promise.all([
    settlement.read((db) => pageOfBatches(db, page)),
    settlement.listAndCountPayouts(waiting, { take: 1, select: ["id"] }),
  ])
  const presets = Object.entries(PRESETS).map(([id, { name }]) => ({ id, name }))
  const { preset } = settlement.providers.bank
  res.json({ ...found, ...page, waiting: count, presets, preset })
}

/** `{preset?}` – puts every payout that waits for the bank into one file (`PAYOUT-BATCH-02` when none does). */
export const POST = async (
  req: AuthenticatedMedusaRequest<ExportBatchBody>,
  res: MedusaResponse
) => {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await exportPayoutBatchWorkflow(req.scope).run({
    input: { ...req.validatedBody, operator },
  })
  const batch = await settlementOf(req.scope).read(async (db) =>
    viewOfBatch(db, await readBatch(db, result.id))
  )
  res.json({ batch })
}
