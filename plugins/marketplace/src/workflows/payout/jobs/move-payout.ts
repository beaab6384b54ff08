import { defineJob } from "@xiangji/job-queue/jobs"
import { duePayouts } from "../../../modules/settlement/sql/payout-lease"
import { settlementOf } from "../../settlement/settlement-service"
import { MOVE_PAYOUT } from "../job-names"
import { movePayout } from "../move-payout"

type Payload = { payout_id: string }

/** Looks after payouts by providers that are asked and answer. */
export const movePayoutJob = defineJob<Payload>({
  name: MOVE_PAYOUT,
  attempts: 3,
  backoffMs: 5_000,
  timeoutMs: 60_000,
  concurrency: 2,
  handle: ({ payload, container, signal }) => movePayout(container, payload.payout_id, signal),
  sweep: {
    everySeconds: 20,
    find: async (container) => {
      const due = await settlementOf(container).read(duePayouts)
      return due.map((payout_id) => ({ payout_id }))
    },
  },
})
