import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { fault } from "@xiangji/kernel"
import { wholeStory } from "../../../../../timeline/request-timeline"
import { vatInvoices } from "../../../../../services"

/** The one timeline of a request: its orders' parcels, its invoices, its posted paper. Its owner's only. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const id = req.params.id!
  const [own] = await vatInvoices(req.scope).listVatRequests(
    { id, customer_id: req.auth_context.actor_id },
    { select: ["id"], take: 1 }
  )
  if (!own) throw requestNotFound()
  res.json({ timeline: await wholeStory(req.scope, id) })
}

// The plugin's own answer, so that this route tells a stranger no more than the others.
const requestNotFound = () =>
  fault("not_found", "INVOICE-REQUEST-01", {
    zh: "没有找到这个开票申请",
    en: "There is no such invoice request",
  })
