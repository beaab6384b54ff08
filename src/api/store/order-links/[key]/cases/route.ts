import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  buyerOf,
  caseOf,
  casesWhere,
  mayAsk,
  photosOf,
  requestCase,
  withPhotos,
} from "@xiangji/marketplace/workflows"
import { openOrder } from "../../../../../orders/open-order"
import { forBuyer } from "../../../../../after-sales/for-buyer"
import type { RequestBody } from "./validators"

/** The order's after-sales cases, and what may be asked for now. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id: order_id } = await openOrder(req.scope, req.params.key!)
  const [{ cases }, may_ask] = await Promise.all([
    casesWhere(req.scope, { order_id }),
    mayAsk(req.scope, order_id),
  ])
  res.json({ cases: cases.map(forBuyer), may_ask })
}

/**
 * The buyer asks for something of one share: JSON, or a form with up to five `photos` whose `lines` are JSON. The same
 * `request_key` asks once.
 */
export const POST = async (req: MedusaRequest<RequestBody>, res: MedusaResponse) => {
  const opened = await openOrder(req.scope, req.params.key!)
  const { note = null, ...asked } = req.validatedBody
  const { id } = await withPhotos(req.scope, photosOf(req), (photos) =>
    requestCase(req.scope, {
      ...{ ...asked, note, photos, order_id: opened.id },
      origin: "buyer",
      by: buyerOf(opened),
    })
  )
  res.status(201).json({ case: forBuyer(await caseOf(req.scope, { id })) })
}
