import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { caseOf } from "../../../../../../workflows/after-sale/case-view"
import { requestCase } from "../../../../../../workflows/after-sale/request-case"
import { operatorDoer } from "../../../../../case-doers"
import type { RefundShareBody } from "../../../../../case-validators"

/**
 * Gives money of one seller's share back, goods stay: `{ reason, code?, lines: [{ order_line_id, amount_fen | quantity }],
 * borne_by?, freight_borne_by? }`, never more than is left of a line (`AFTERSALE-AMOUNT-01`).
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<RefundShareBody>,
  res: MedusaResponse
): Promise<void> => {
  const { reason: note, code: reason, lines, borne_by, freight_borne_by } = req.validatedBody
  const bearers = { ...(borne_by && { borne_by }), ...(freight_borne_by && { freight_borne_by }) }
  const { id } = await requestCase(req.scope, {
    ...{ seller_order_id: req.params.id!, note, reason, lines, bearers },
    kind: "refund",
    origin: "operator",
    agreed: true,
    by: await operatorDoer(req),
  })
  res.status(201).json({ case: await caseOf(req.scope, { id }) })
}
