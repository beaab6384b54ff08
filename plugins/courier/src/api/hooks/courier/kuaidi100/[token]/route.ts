import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { receivePushWorkflow } from "../../../../../workflows/shipment/receive-push"
import { courierService } from "../../../../../workflows/courier-service"

/**
 * Kuaidi100 pushes a parcel's whole history here. The address is opaque per shipment and the form is signed with the
 * shipment's salt; genuine pushes are recorded, then acknowledged, duplicates too, or they would be repeated.
 */
export const POST = async (req: MedusaRequest<Record<string, unknown>>, res: MedusaResponse) => {
  const { result } = await receivePushWorkflow(req.scope).run({
    input: { token: req.params.token!, body: req.body },
  })
  const provider = await courierService(req.scope).carrierFor(result.shipment.carrier_code)
  res.json(provider.acknowledgement())
}
