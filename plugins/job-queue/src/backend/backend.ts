import type { Job, JobsOptions } from "bullmq"
import type { Payload } from "../domain/job"

/** What is asked of one kind of job's queue; BullMQ's `Queue` on any store. */
export type JobQueue = {
  add(name: string, payload: Payload, options: JobsOptions): Promise<unknown>
  upsertJobScheduler(
    id: string,
    repeat: { every: number },
    template: { name: string; data: Payload; opts: Omit<JobsOptions, "jobId"> }
  ): Promise<unknown>
  getJobScheduler(id: string): Promise<{ next?: number; every?: number } | undefined>
  removeJobScheduler(id: string): Promise<boolean>
  getJobCounts(...states: ("waiting" | "active" | "prioritized")[]): Promise<Record<string, number>>
  on(event: "error", listener: (error: Error) => void): unknown
  close(): Promise<void>
}

/** What is asked of the one who runs jobs; BullMQ's `Worker` on any store. */
export type JobWorker = {
  waitUntilReady(): Promise<unknown>
  close(force?: boolean): Promise<void>
  on(event: "error", listener: (error: Error) => void): unknown
  on(event: "failed", listener: (job: Job<Payload> | undefined, error: Error) => void): unknown
  on(event: "stalled", listener: (jobId: string) => void): unknown
}

/** Runs one job; throws to have it retried. */
export type Process = (job: Job<Payload>, token?: string, signal?: AbortSignal) => Promise<unknown>

/** How a worker is to work. */
export type WorkerSettings = { concurrency: number; takeOverMs: number }

/** A store that queues can live in. */
export type Backend = {
  /** Resolves when the store can be reached and has its tables; rejects otherwise and may be asked again. */
  ready(): Promise<void>
  queue(name: string): JobQueue
  worker(name: string, process: Process, settings: WorkerSettings): JobWorker
  /** Lets go of what belongs to this process alone. */
  dispose(): Promise<void>
}

/** BullMQ's own settings, alike on every store. */
export const workerOptions = ({ concurrency, takeOverMs }: WorkerSettings) => ({
  concurrency,
  lockDuration: takeOverMs,
  stalledInterval: takeOverMs,
  // A worker that dies with the job on its hands three times has met a poisonous job.
  maxStalledCount: 3,
  // BullMQ's default of 15 s would let a short break of the connection cost a quarter of a minute.
  runRetryDelay: 1_000,
})
