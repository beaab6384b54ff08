import { createStep } from "@medusajs/framework/workflows-sdk"
import { acting, takingBack } from "./act-on-deadline"

/** It no longer matters: the clock ends without having been met. Without an open clock nothing happens. */
export const cancelDeadlineStep = createStep(
  "deadlines-cancel-deadline",
  acting("cancel"),
  takingBack
)
