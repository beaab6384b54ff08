import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { caseOf } from "../../../../../../workflows/after-sale/case-view"
import { payCase } from "../../../../../../workflows/after-sale/decide-case"
import { operatorDoer } from "../../../../../case-doers"
import type { PaidBody } from "../../../../../case-validators"

/** Cash that was owed back has been given: `{ via, reference }` (`AFTERSALE-PAID-01` when none is owed). */
export const POST = async (
  req: AuthenticatedMedusaRequest<PaidBody>,
  res: MedusaResponse
): Promise<void> => {
  const id = req.params.id!
  const { via, reference: reason } = req.validatedBody
  await payCase(req.scope, { id, via, reason, by: await operatorDoer(req) })
  res.json({ case: await caseOf(req.scope, { id }) })
}
