import { createStep } from "@medusajs/framework/workflows-sdk"
import { acting, takingBack } from "./act-on-deadline"

/** It was done: the clock ends. Without an open clock nothing happens. */
export const meetDeadlineStep = createStep("deadlines-meet-deadline", acting("meet"), takingBack)
