import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receiveCase } from "../../../../../../workflows/after-sale/answer-case"
import { caseOf } from "../../../../../../workflows/after-sale/case-view"
import { memberDoer } from "../../../../../case-doers"
import type { ReceivedBody } from "../../../../../case-validators"
import { actingFor } from "../../../../acting-for"

/** What the buyer sent back has come; `{ sellable?, note? }`: only what can be sold again goes back into stock. */
export const POST = async (
  req: AuthenticatedMedusaRequest<ReceivedBody>,
  res: MedusaResponse
): Promise<void> => {
  const own = { id: req.params.id!, seller_id: actingFor(req).seller_id }
  const { note, sellable } = req.validatedBody
  await receiveCase(req.scope, { ...own, by: memberDoer(req), reason: note, sellable })
  res.json({ case: await caseOf(req.scope, own) })
}
