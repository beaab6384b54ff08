import { SWEEP } from "../domain/bell"
import type { JobDefinition } from "../domain/job"
import type { ErrorReport } from "./error-report"
import type { Producers } from "./producers"

/** How late a sweep may be before its clock counts as broken. */
const PATIENCE_MS = 30_000

/**
 * Sets a kind of job's sweep going: one clock for all workers, kept by the queue. Called again and again, because the
 * queue starts the next round when a round begins: a store that failed at that moment would stop the clock for ever.
 */
export async function keepSweeping(
  definition: JobDefinition,
  producers: Producers,
  report: ErrorReport
): Promise<void> {
  try {
    const queue = await producers.open(definition.name)
    const clock = await queue.getJobScheduler(SWEEP)
    if (!definition.sweep) {
      if (clock) await queue.removeJobScheduler(SWEEP)
      return
    }
    const every = definition.sweep.everySeconds * 1_000
    const alive = clock?.every === every && (clock.next ?? 0) > Date.now() - every - PATIENCE_MS
    if (alive) return
    const opts = { attempts: 1, removeOnComplete: true, removeOnFail: 10 }
    await queue.upsertJobScheduler(SWEEP, { every }, { name: SWEEP, data: {}, opts })
  } catch (error) {
    report(`sweep of ${definition.name}`, error)
  }
}
