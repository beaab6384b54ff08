import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { finishBoxStep, makeBoxStep } from "./make-box-step"
import { preparePackingStep, type PackParcelInput } from "./prepare-packing-step"

/**
 * Packs what waits of one order at one hub into one box: a core fulfilment at the hub's stock location. From then on
 * the fulfilment is the truth: job `xiangji-book-parcel` finishes packing it and books its waybill, also when this process
 * dies here. (Core's own workflow writes box, shelf, link and order one after the other and leaves no trace of how far
 * it came.)
 */
export const packParcelWorkflow = createWorkflow(
  "xiangji-pack-parcel",
  (input: PackParcelInput) => {
    // Two clerks may press the button at the same time; the second finds nothing left to pack.
    const key = transform(input, ({ order_id }) => `pack/${order_id}`)
    acquireLockStep({ key, timeout: 10, ttl: 60 })
    const packing = preparePackingStep(input)
    const box = makeBoxStep(packing)
    finishBoxStep(box)
    releaseLockStep({ key })
    return new WorkflowResponse(box)
  }
)
