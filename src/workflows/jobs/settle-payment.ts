import { defineJob } from "@xiangji/job-queue/jobs"
import { environment } from "../../config/environment"
import { settlePayment } from "../../payments/settle-payment"
import { unsettledPayments } from "../../payments/unsettled"

/** Rung by the provider's events; the sweep finds payments whose event and whose buyer's browser were lost. */
export const SETTLE_PAYMENT = "xiangji-settle-payment"

defineJob<{ payment_session_id: string }>({
  name: SETTLE_PAYMENT,
  attempts: 4,
  backoffMs: 5_000,
  timeoutMs: 120_000,
  concurrency: 2,
  handle: ({ payload, container }) => settlePayment(container, payload.payment_session_id),
  sweep: {
    everySeconds: 60,
    find: async (container) => (environment().stripe ? unsettledPayments(container) : []),
  },
})
