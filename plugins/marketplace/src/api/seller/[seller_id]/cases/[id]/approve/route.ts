import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveCase } from "../../../../../../workflows/after-sale/answer-case"
import { caseOf } from "../../../../../../workflows/after-sale/case-view"
import { memberDoer } from "../../../../../case-doers"
import type { ApproveCaseBody } from "../../../../../case-validators"
import { actingFor } from "../../../../acting-for"

/** The seller agrees (`AFTERSALE-TURN-01` when it is not theirs to answer any more). `{ note? }` */
export const POST = async (
  req: AuthenticatedMedusaRequest<ApproveCaseBody>,
  res: MedusaResponse
): Promise<void> => {
  const own = { id: req.params.id!, seller_id: actingFor(req).seller_id }
  await approveCase(req.scope, { ...own, by: memberDoer(req), reason: req.validatedBody.note })
  res.json({ case: await caseOf(req.scope, own) })
}
