import { createStep } from "@medusajs/framework/workflows-sdk"
import { acting, takingBack } from "./act-on-deadline"

/** Lets a paused clock go on; what it was paused for is added to its due time. Without an open clock nothing happens. */
export const resumeDeadlineStep = createStep(
  "deadlines-resume-deadline",
  acting("resume"),
  takingBack
)
