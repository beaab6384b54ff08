import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { handOutParcel } from "../../../../../parcels/hand-out-parcel"
import { packParcelWorkflow } from "../../../../../parcels/pack-parcel"
import type { HandOutBody } from "./validators"

/** The buyer fetches goods at the hub and, paying cash, pays there: packed, delivered and paid in one. */
export const POST = async (req: AuthenticatedMedusaRequest<HandOutBody>, res: MedusaResponse) => {
  const { result } = await packParcelWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      hub_id: req.params.hub_id!,
      carrier_code: null,
      packed_by: req.auth_context.actor_id,
    },
  })
  // From here on the box is the truth: what is interrupted, the job finishes.
  await handOutParcel(req.scope, result.fulfillment_id)
  res.status(201).json(result)
}
