import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { buyerOf, caseOf, type CaseAnswer } from "@xiangji/marketplace/workflows"
import { openOrder } from "../orders/open-order"
import { forBuyer } from "./for-buyer"

/** What the holder of an order's key says to one of its cases; another order's case is not found. */
export async function answerAsBuyer(
  req: MedusaRequest<{ note?: string }>,
  res: MedusaResponse,
  answer: (container: MedusaContainer, asked: CaseAnswer) => Promise<unknown>
): Promise<void> {
  const opened = await openOrder(req.scope, req.params.key!)
  const own = { id: req.params.id!, order_id: opened.id }
  await answer(req.scope, { ...own, by: buyerOf(opened), reason: req.validatedBody.note })
  res.json({ case: forBuyer(await caseOf(req.scope, own)) })
}
