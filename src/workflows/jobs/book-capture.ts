import { defineJob } from "@xiangji/job-queue/jobs"
import { bookCapture, capturesToBook } from "../../payments/book-captures"

/** Rung when core has captured; the sweep finds captures whose news was lost. */
export const BOOK_CAPTURE = "xiangji-book-capture"

defineJob<{ capture_id: string }>({
  name: BOOK_CAPTURE,
  attempts: 8,
  backoffMs: 5_000,
  timeoutMs: 60_000,
  handle: ({ payload, container }) => bookCapture(container, payload),
  sweep: { everySeconds: 60, find: (container) => capturesToBook(container) },
})
