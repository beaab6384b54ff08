import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findRequest } from "../../../../../views/find-requests"

/** One request with invoices and timeline. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  res.json({ request: await findRequest(req.scope, { id: req.params.id! }) })
}
