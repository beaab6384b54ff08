import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceTrackingStep } from "./steps/announce-tracking"
import { recordPushStep, type IncomingPush } from "./steps/record-push"

/** Verifies a carrier's push, adds it to the history and tells who has to know. Late duplicates change nothing. */
export const receivePushWorkflow = createWorkflow("courier-receive-push", (input: IncomingPush) => {
  const recorded = recordPushStep(input)
  announceTrackingStep(recorded)
  return new WorkflowResponse(recorded)
})
