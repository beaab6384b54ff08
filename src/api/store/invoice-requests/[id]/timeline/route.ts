import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findRequest } from "@xiangji/vat-invoice/views/find-requests"
import { wholeStory } from "../../../../../timeline/request-timeline"

/** The one timeline of a request: its orders' parcels, its invoices, its posted paper. Its owner's only. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const customer_id = req.auth_context.actor_id
  const request = await findRequest(req.scope, { id: req.params.id!, customer_id })
  res.json({ timeline: await wholeStory(req.scope, request) })
}
