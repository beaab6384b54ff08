import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { VAT_INVOICE_MODULE } from "@xiangji/vat-invoice/modules/vat-invoice"
import { requestNotFound } from "@xiangji/vat-invoice/types"
import { wholeStory } from "../../../../../timeline/request-timeline"

/** The one timeline of a request: its orders' parcels, its invoices, its posted paper. Its owner's only. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const id = req.params.id!
  const [own] = await req.scope
    .resolve(VAT_INVOICE_MODULE)
    .listVatRequests({ id, customer_id: req.auth_context.actor_id }, { select: ["id"], take: 1 })
  if (!own) throw requestNotFound()
  res.json({ timeline: await wholeStory(req.scope, id) })
}
