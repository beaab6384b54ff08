import type { Job } from "bullmq"
import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Backend, JobWorker } from "../backend/backend"
import { SWEEP } from "../domain/bell"
import type { JobDefinition, Payload } from "../domain/job"
import { jobLog, type LineLogger } from "../domain/job-log"
import type { ErrorReport } from "./error-report"
import { runDefinition } from "./run-definition"

const LONGEST_PAUSE_MS = 10_000

/** What a lane needs from the process around it. */
export type LaneSurroundings = {
  backend: Backend
  container: MedusaContainer
  logger: LineLogger
  report: ErrorReport
  takeOverMs: number
  /** Rings the bell of every row that the sweep found. */
  ring(payloads: Payload[]): Promise<void>
}

/** Runs the jobs of one kind in this process. */
export class Lane {
  private worker: JobWorker | undefined
  private readonly stopping = new AbortController()
  private readonly aborting = new AbortController()

  constructor(
    readonly definition: JobDefinition,
    private readonly around: LaneSurroundings
  ) {}

  /** Keeps trying until the store answers; afterwards BullMQ reconnects by itself. */
  async start(): Promise<void> {
    for (
      let wait = 250;
      !this.stopping.signal.aborted;
      wait = Math.min(wait * 2, LONGEST_PAUSE_MS)
    ) {
      try {
        await this.around.backend.ready()
        if (this.stopping.signal.aborted) return
        this.worker = this.open()
        await this.worker.waitUntilReady()
        return
      } catch (error) {
        this.around.report(`starting worker ${this.definition.name}`, error)
        await this.worker?.close(true)
        this.worker = undefined
        await pause(wait, undefined, { signal: this.stopping.signal }).catch(onlyAborts)
      }
    }
  }

  /** Takes no more jobs and waits for the running ones; after `graceMs` their signals are aborted. */
  async stop(graceMs: number): Promise<void> {
    this.stopping.abort()
    const timer = setTimeout(
      () => this.aborting.abort(new Error("server is shutting down")),
      graceMs
    )
    await this.worker?.close()
    clearTimeout(timer)
  }

  private open(): JobWorker {
    const { name, concurrency = 1 } = this.definition
    const { backend, report, takeOverMs, logger } = this.around
    const settings = { concurrency, takeOverMs }
    const worker = backend.worker(
      name,
      (job, _token, signal) => this.process(job, signal),
      settings
    )
    worker.on("error", (error) => report(`worker ${name}`, error))
    worker.on("stalled", (id) => jobLog(logger, { job: name, job_id: id }).warn("job taken over"))
    worker.on("failed", (job, error) => {
      const left = (job?.opts.attempts ?? 1) - (job?.attemptsMade ?? 0)
      const log = jobLog(logger, { job: name, job_id: job?.id, ...job?.data })
      if (left > 0) log.warn("job failed, will be retried", { error, tries_left: left })
      else log.error("job failed for good", { error })
    })
    return worker
  }

  private async process(job: Job<Payload>, lockLost?: AbortSignal): Promise<void> {
    if (job.name === SWEEP) return this.sweep()
    const { container, logger } = this.around
    const log = jobLog(logger, { job: this.definition.name, job_id: job.id })
    const signals = lockLost ? [this.aborting.signal, lockLost] : [this.aborting.signal]
    const signal = AbortSignal.any(signals)
    const started = Date.now()
    await runDefinition(this.definition, { payload: job.data, container, log, signal })
    log.info("job done", { ms: Date.now() - started, try: job.attemptsMade + 1 })
  }

  private async sweep(): Promise<void> {
    const found = (await this.definition.sweep?.find(this.around.container)) ?? []
    if (found.length) await this.around.ring(found)
  }
}

function onlyAborts(error: Error) {
  if (error.name !== "AbortError") throw error
}
