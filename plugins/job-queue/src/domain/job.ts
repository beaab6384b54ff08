import type { MedusaContainer } from "@medusajs/framework/types"
import type { JobLog } from "./job-log"

/** What travels through the queue: ids only. The row they name is the truth. */
export type Payload = Record<string, string>

/** What a job's handler is given. */
export type JobContext<P extends Payload = Payload> = {
  payload: P
  /** The application's container: modules, query, logger, workflow engine. */
  container: MedusaContainer
  /** Writes lines that carry the job's name and id. */
  log: JobLog
  /** Aborted when the time is up or the server shuts down; hand it to every external call. */
  signal: AbortSignal
}

/** Finds rows whose bell was lost, every so many seconds, in one worker of all. */
export type Sweep<P extends Payload = Payload> = {
  everySeconds: number
  find(container: MedusaContainer): Promise<P[]>
}

/** One kind of job. */
export type JobDefinition<P extends Payload = Payload> = {
  /** `<plugin>-<verb>-<noun>`, unique in the application. */
  name: string
  /** How often the job is tried before it counts as failed. */
  attempts: number
  /** Pause before the second try; doubles with every further one. */
  backoffMs: number
  /** After this long the signal is aborted and the try counts as failed. */
  timeoutMs: number
  /** How many of this kind one worker runs at once (default 1). */
  concurrency?: number
  /** Does the work. May run more than once for the same payload, so it must be idempotent. */
  handle(context: JobContext<P>): Promise<unknown>
  sweep?: Sweep<P>
}
