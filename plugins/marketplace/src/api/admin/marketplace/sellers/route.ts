import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adminSellers } from "../../../../queries/admin-sellers"
import type { ListSellersQuery } from "./middlewares"

/** Sellers by name, phone or number, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse) {
  const question = req.validatedQuery as ListSellersQuery
  const { limit, offset } = question
  res.json({ ...(await adminSellers(req.scope, question)), limit, offset })
}
