import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PayoutRow } from "../../../../../../modules/settlement/sql/payout-row"
import { withSellers } from "../../../../../../statements/payout-view"
import { operatorOf } from "../../../../../../workflows/audit/operator-of"
import { startPayoutsWorkflow } from "../../../../../../workflows/payout/start-payouts"
import { settlementOf } from "../../../../../../workflows/settlement/settlement-service"

/** Starts a payout that failed or came back once more, to the account as it stands now (`PAYOUT-03…04`). */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const operator = await operatorOf(req.scope, req.auth_context.actor_id)
  const { result } = await startPayoutsWorkflow(req.scope).run({
    input: { retry_of: req.params.id!, operator },
  })
  const rows = await settlementOf(req.scope).listPayouts({ id: result.ids }, { take: null })
  const [payout] = await withSellers(req.scope, rows as unknown as PayoutRow[])
  res.json({ payout })
}
