import type { JobDefinition, Payload } from "./job"

/** How a bell may be rung. */
export type RingOptions = {
  /** While a job with this key waits or runs, further bells are folded into it. Default: the payload itself. */
  key?: string
  /** Run it this much later. */
  delayMs?: number
}

/** The name under which a queue's own sweep runs. */
export const SWEEP = "sweep"

/**
 * Two bells for the same row are one job. A bell for later has a key of its own, so that it cannot swallow one for now.
 */
export function dedupeKey(payload: Payload, { key, delayMs }: RingOptions): string {
  const named = key ?? new URLSearchParams(Object.entries(payload).sort(byFirst)).toString()
  return delayMs ? `${named}@later` : named
}

/**
 * How the queue keeps a job: bounded tries with doubling pauses; a bell that rings during the run starts one more run
 * afterwards, for the row may have changed behind the handler's back.
 */
export function jobOptions(definition: JobDefinition, payload: Payload, ring: RingOptions) {
  return {
    attempts: definition.attempts,
    backoff: { type: "exponential" as const, delay: definition.backoffMs },
    delay: ring.delayMs ?? 0,
    deduplication: { id: dedupeKey(payload, ring), keepLastIfActive: true },
    removeOnComplete: { age: HOUR_S, count: 1_000 },
    removeOnFail: { age: 7 * 24 * HOUR_S, count: 5_000 },
  }
}

const HOUR_S = 3_600
const byFirst = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : a > b ? 1 : 0)
