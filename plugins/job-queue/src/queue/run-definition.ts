import { fault } from "@xiangji/kernel"
import { setTimeout as pause } from "node:timers/promises"
import type { JobContext, JobDefinition } from "../domain/job"

/** How long a handler may tidy up after its signal was aborted. */
const TIDY_UP_MS = 2_000

/**
 * Runs a job's handler once. When the time is up, or `signal` is aborted from outside, the handler's signal is aborted;
 * a handler that still ends well counts as done, everything else fails with the reason of the abort.
 */
export async function runDefinition(
  definition: JobDefinition,
  context: JobContext
): Promise<unknown> {
  const clock = new AbortController()
  const timer = setTimeout(() => clock.abort(timedOut(definition)), definition.timeoutMs)
  const signal = AbortSignal.any([clock.signal, context.signal])
  const work = Promise.resolve().then(() => definition.handle({ ...context, signal }))
  const outcome = work.then(
    (value) => ({ ended: true as const, value }),
    (error: unknown) => ({ ended: false as const, error })
  )
  try {
    const first = await Promise.race([outcome, aborted(signal)])
    const last =
      first ?? (await Promise.race([outcome, pause(TIDY_UP_MS, undefined, { ref: false })]))
    if (last?.ended) return last.value
    if (first && !first.ended) throw first.error
    if (!last) context.log.error("job ignores its signal and may still be running")
    throw signal.reason
  } finally {
    clearTimeout(timer)
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise<undefined>((resolve) => {
    if (signal.aborted) return resolve(undefined)
    signal.addEventListener("abort", () => resolve(undefined), { once: true })
  })

const timedOut = ({ name, timeoutMs }: JobDefinition) =>
  fault("unexpected", "QUEUE-TIMEOUT-01", {
    zh: `任务“${name}”超过 ${timeoutMs} 毫秒未完成`,
    en: `Job "${name}" did not finish within ${timeoutMs} ms`,
  })
