import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { caseOf } from "../../../../../../workflows/after-sale/case-view"
import { decideCase } from "../../../../../../workflows/after-sale/decide-case"
import { operatorDoer } from "../../../../../case-doers"
import type { DecideBody } from "../../../../../case-validators"

/**
 * Decides a case in dispute: `{ outcome, reason, goods?, sellable?, amounts?, freight_fen?, borne_by?, freight_borne_by? }`.
 * Less than was asked may go back, never more (`AFTERSALE-AMOUNT-01`).
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<DecideBody>,
  res: MedusaResponse
): Promise<void> => {
  const id = req.params.id!
  const { borne_by, freight_borne_by, ...decision } = req.validatedBody
  const bearers = { ...(borne_by && { borne_by }), ...(freight_borne_by && { freight_borne_by }) }
  await decideCase(req.scope, { id, ...decision, bearers, by: await operatorDoer(req) })
  res.json({ case: await caseOf(req.scope, { id }) })
}
