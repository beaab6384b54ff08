import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { preparePackingStep, type PackParcelInput } from "./prepare-packing-step"

/**
 * Packs what waits of one order at one hub into one box: a core fulfilment at the hub's stock location. From then on
 * the fulfilment is the truth; job `xiangji-book-parcel` books its waybill, also when this process dies here.
 */
export const packParcelWorkflow = createWorkflow(
  "xiangji-pack-parcel",
  (input: PackParcelInput) => {
    // Two clerks may press the button at the same time; the second finds nothing left to pack.
    const key = transform(input, ({ order_id }) => `pack/${order_id}`)
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const packing = preparePackingStep(input)
    const fulfillment = createOrderFulfillmentWorkflow.runAsStep({ input: packing })
    releaseLockStep({ key })
    return new WorkflowResponse(transform(fulfillment, ({ id }) => ({ fulfillment_id: id })))
  }
)
