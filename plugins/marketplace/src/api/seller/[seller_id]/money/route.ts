import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { moneyOf } from "../../../../statements/read-money"
import { actingFor } from "../../acting-for"

/** Where the seller's money is, in fen, and what happens next with each part of it. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ money: await moneyOf(req.scope, actingFor(req).seller_id) })
}
