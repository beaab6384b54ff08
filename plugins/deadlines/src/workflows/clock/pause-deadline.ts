import { createStep } from "@medusajs/framework/workflows-sdk"
import { acting, takingBack } from "./act-on-deadline"

/** Stops a clock while somebody else has to act; that time does not count. Without an open clock nothing happens. */
export const pauseDeadlineStep = createStep("deadlines-pause-deadline", acting("pause"), takingBack)
