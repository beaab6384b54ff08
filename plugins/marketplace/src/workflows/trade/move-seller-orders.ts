import { emitEventStep } from "@medusajs/medusa/core-flows"
import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { MoveRequest } from "../../modules/trade/sql/move-seller-orders"
import { sellerOrderEvent } from "./events"
import { moveSellerOrdersStep } from "./steps/move-seller-orders-step"

/**
 * Moves seller orders along their states, all or none, and says so with one event each. Input: `ids`, `to`, who did it
 * (`by`) and why (`reason`). Returns the moves made; those already there are left out.
 */
export const moveSellerOrdersWorkflow = createWorkflow(
  "marketplace-move-seller-orders",
  (input: WorkflowData<MoveRequest>) => {
    const moves = moveSellerOrdersStep(input)
    const event = transform({ input, moves }, (data) => ({
      eventName: sellerOrderEvent(data.input.to),
      data: data.moves.map(({ id }) => ({ id })),
    }))
    emitEventStep(event)
    return new WorkflowResponse(moves)
  }
)
