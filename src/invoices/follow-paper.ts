import type { MedusaContainer } from "@medusajs/framework/types"
import { markDeliveredWorkflow, markPostedWorkflow } from "@xiangji/vat-invoice/workflows"

/** The envelope has a waybill: the accountant may follow it. A path already walked changes nothing. */
export async function paperPosted(
  container: MedusaContainer,
  requestId: string,
  shipmentId: string
) {
  await markPostedWorkflow(container).run({
    input: { request_id: requestId, shipment_id: shipmentId },
  })
}

/** The envelope was signed for: the request closes. */
export async function paperDelivered(container: MedusaContainer, requestId: string) {
  await markDeliveredWorkflow(container).run({ input: { request_id: requestId } })
}
