import type { MedusaContainer } from "@medusajs/framework/types"
import { enqueue } from "@xiangji/job-queue/jobs"
import { CARRY_OUT_CASE, KEEP_CASE_CLOCKS, TELL_CASE } from "./names"

/** A case has moved: bells for its clocks, for those who are told, and for whoever carries it out. Rows are the truth. */
export async function ringCase(
  container: MedusaContainer,
  row: { id: string; next_attempt_at?: Date | null }
): Promise<void> {
  const case_id = row.id
  if (row.next_attempt_at) await enqueue(container, CARRY_OUT_CASE, { case_id })
  await enqueue(container, KEEP_CASE_CLOCKS, { case_id })
  await enqueue(container, TELL_CASE, { case_id })
}
