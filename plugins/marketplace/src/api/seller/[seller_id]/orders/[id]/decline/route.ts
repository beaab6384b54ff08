import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestCase } from "../../../../../../workflows/after-sale/request-case"
import { sellerOrderOf } from "../../../../../../workflows/trade/seller-orders-of"
import { memberDoer } from "../../../../../case-doers"
import type { DeclineBody } from "../../../../../case-validators"
import { actingFor } from "../../../../acting-for"

/**
 * The seller cannot deliver: all that is not packed is taken out of the order and paid back. `{ reason, code? }`; refused
 * with `AFTERSALE-PACKED-01` once it lies in a box.
 */
export const POST = async (
  req: AuthenticatedMedusaRequest<DeclineBody>,
  res: MedusaResponse
): Promise<void> => {
  const { seller_id } = actingFor(req)
  const id = req.params.id!
  const { reason: note, code: reason } = req.validatedBody
  await requestCase(req.scope, {
    ...{ seller_order_id: id, seller_id, note, reason },
    kind: "cancel",
    origin: "seller",
    agreed: true,
    by: memberDoer(req),
  })
  res.json({ order: await sellerOrderOf(req.scope, { id, seller_id }) })
}
