import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assertCarrier } from "@xiangji/courier/domain"
import { enqueue } from "@xiangji/job-queue/jobs"
import { packParcelWorkflow } from "../../../../../parcels/pack-parcel"
import { BOOK_PARCEL } from "../../../../../workflows/jobs/book-parcel"
import type { PackBody } from "./validators"

/** Packs one box and rings for its waybill. */
export const POST = async (req: AuthenticatedMedusaRequest<PackBody>, res: MedusaResponse) => {
  assertCarrier(req.validatedBody.carrier_code)
  const { result } = await packParcelWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      hub_id: req.params.hub_id!,
      packed_by: req.auth_context.actor_id,
    },
  })
  await enqueue(req.scope, BOOK_PARCEL, { fulfillment_id: result.fulfillment_id })
  res.status(201).json(result)
}
