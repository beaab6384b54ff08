import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listRequests } from "../../../views/find-requests"

/** The customer's invoice requests, newest first. Asking for one is the application's route: it knows the orders. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const { skip, take } = req.queryConfig.pagination
  const { requests, count } = await listRequests(
    req.scope,
    { ...req.filterableFields, customer_id: req.auth_context.actor_id },
    { skip, take: take!, order: { created_at: "DESC" } }
  )
  res.json({ invoice_requests: requests, count, limit: take, offset: skip })
}
