import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cartPayment } from "../../../../../payments/cart-payment"

/**
 * How it stands with a basket's online payment (`CartPayment`). A payment that has arrived becomes its order here, as it
 * would by the provider's event; one that cannot is sent back and says why.
 */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await cartPayment(req.scope, req.params.id!))
}
