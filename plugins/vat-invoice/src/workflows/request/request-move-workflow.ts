import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { MoveInput } from "../../modules/vat-invoice/operations/move-request"
import { moveRequestStep } from "./steps/move-request"

/**
 * The workflow all decisions about a request have in common: move it, then say so. A repeat moves nothing and says
 * nothing, so a webhook or a click may come twice.
 */
export const requestMoveWorkflow = <Input extends { request_id: string }>(
  id: string,
  events: string[],
  toMove: (input: Input) => MoveInput
) => {
  const condition = `${id}-moved`
  // A step's name with dots would be read as a path.
  const announcements = events.map(
    (eventName) => [eventName, eventName.replaceAll(".", "-")] as const
  )
  return createWorkflow(id, (input: WorkflowData<Input>) => {
    const move = moveRequestStep(transform(input, (data) => toMove(data as Input)))
    when(condition, move, ({ moved }) => moved).then(() => {
      announcements.forEach(([eventName, name]) =>
        emitEventStep({ eventName, data: { id: move.request_id } }).config({ name })
      )
    })
    return new WorkflowResponse(move)
  })
}
