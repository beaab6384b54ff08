import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cartFreight } from "../../../../../freight/cart-freight"

/** The parcels a basket makes and what each costs to send, by hub and storage class. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await cartFreight(req.scope, req.params.id!))
}
