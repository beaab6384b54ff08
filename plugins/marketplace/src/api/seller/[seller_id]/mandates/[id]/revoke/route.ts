import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { mandatesOf } from "../../../../../../queries/mandates-of"
import { revokeMandateWorkflow } from "../../../../../../workflows/people/revoke-mandate"
import { actingFor } from "../../../../acting-for"

/** Takes a mandate back; the agent's next request is refused. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const acting = actingFor(req)
  const { seller_id } = acting
  const mandate_id = req.params.id ?? ""
  await revokeMandateWorkflow(req.scope).run({ input: { mandate_id, acting } })
  const only = { limit: 1, offset: 0 }
  const { mandates } = await mandatesOf(req.scope, { seller_id, id: mandate_id }, only)
  res.json({ mandate: mandates[0] })
}
