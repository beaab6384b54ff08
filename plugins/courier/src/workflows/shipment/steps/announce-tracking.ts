import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RecordedTracking } from "../../../modules/courier/types"
import { announce } from "../announce"

/** Emits the events and rings the bells that a record calls for. Lost ones are made good by sweeps. */
export const announceTrackingStep = createStep(
  "courier-announce-tracking",
  async (recorded: RecordedTracking, { container }) => {
    await announce(container, recorded)
    return new StepResponse(recorded.added_events)
  }
)
