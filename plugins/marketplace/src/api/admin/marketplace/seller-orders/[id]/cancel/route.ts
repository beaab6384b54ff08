import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { caseOf } from "../../../../../../workflows/after-sale/case-view"
import { requestCase } from "../../../../../../workflows/after-sale/request-case"
import { operatorDoer } from "../../../../../case-doers"
import type { CancelShareBody } from "../../../../../case-validators"

/**
 * Takes what is not packed out of one seller's share, whole or in part, and pays it back: `{ reason, code?, lines?,
 * borne_by?, freight_borne_by? }`. Other shares of the order stay as they are.
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<CancelShareBody>,
  res: MedusaResponse
): Promise<void> => {
  const { reason: note, code: reason, lines, borne_by, freight_borne_by } = req.validatedBody
  const bearers = { ...(borne_by && { borne_by }), ...(freight_borne_by && { freight_borne_by }) }
  const { id } = await requestCase(req.scope, {
    ...{ seller_order_id: req.params.id!, note, reason, lines, bearers },
    kind: "cancel",
    origin: "operator",
    agreed: true,
    by: await operatorDoer(req),
  })
  res.status(201).json({ case: await caseOf(req.scope, { id }) })
}
