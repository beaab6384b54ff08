import { defineJob } from "@xiangji/job-queue/jobs"
import { cartsToRecover } from "../../orders/recovery/half-made"
import { recoverCompletion } from "../../orders/recovery/recover-completion"

/** Rung by its sweep alone: whoever should have rung it was killed. */
export const RECOVER_COMPLETION = "xiangji-recover-completion"

defineJob<{ cart_id: string }>({
  name: RECOVER_COMPLETION,
  attempts: 8,
  backoffMs: 5_000,
  timeoutMs: 60_000,
  handle: ({ payload, container }) => recoverCompletion(container, payload.cart_id),
  sweep: { everySeconds: 120, find: cartsToRecover },
})
