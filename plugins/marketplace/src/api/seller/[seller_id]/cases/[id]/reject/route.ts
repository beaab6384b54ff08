import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rejectCase } from "../../../../../../workflows/after-sale/answer-case"
import { caseOf } from "../../../../../../workflows/after-sale/case-view"
import { memberDoer } from "../../../../../case-doers"
import type { ReasonBody } from "../../../../../case-validators"
import { actingFor } from "../../../../acting-for"

/** The seller does not agree, and says why; the buyer may take it to the market. `{ reason }` */
export const POST = async (
  req: AuthenticatedMedusaRequest<ReasonBody>,
  res: MedusaResponse
): Promise<void> => {
  const own = { id: req.params.id!, seller_id: actingFor(req).seller_id }
  await rejectCase(req.scope, { ...own, by: memberDoer(req), reason: req.validatedBody.reason })
  res.json({ case: await caseOf(req.scope, own) })
}
