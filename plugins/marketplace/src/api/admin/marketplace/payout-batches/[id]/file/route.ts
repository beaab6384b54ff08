import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { appendAudit } from "@xiangji/audit-log/workflows"
import { auditActor } from "../../../../../../workflows/audit/acting"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import { batchFile } from "../../../../../../workflows/payout/batch-file"
import { MONEY_ACTIONS } from "../../../../../../workflows/settlement/audit-actions"
import type { BatchFileOptions } from "../../../../../settlement-validators"
import { sendMoneyFile } from "../../../../../send-file"

/** `?format=xlsx|csv|csv-utf8` – the batch's file with whole account numbers; who took it is recorded. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const id = req.params.id!
  const { format } = req.validatedQuery as BatchFileOptions
  const file = await batchFile(req.scope, id, format)
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  await appendAudit(req.scope, [
    {
      ...auditActor(operator),
      action: MONEY_ACTIONS.batchRead,
      subject: { type: "payout_batch", id, label: file.name },
      after: { format },
    },
  ])
  sendMoneyFile(res, file)
}
