import { defineJob } from "@xiangji/job-queue/jobs"
import { returnSurplus, surplusesToReturn } from "../../payments/return-surplus"

/** Found by its sweep alone: a surplus is rare, and its buyer may wait a minute. */
export const RETURN_SURPLUS = "xiangji-return-surplus"

defineJob<{ capture_id: string }>({
  name: RETURN_SURPLUS,
  attempts: 8,
  backoffMs: 5_000,
  timeoutMs: 90_000,
  handle: ({ payload, container }) => returnSurplus(container, payload),
  sweep: { everySeconds: 60, find: surplusesToReturn },
})
