import type { MedusaContainer } from "@medusajs/framework/types"
import type { Backend } from "../../backend/backend"
import { chooseBackend } from "../../backend/choose-backend"
import { jobOptions, type RingOptions } from "../../domain/bell"
import type { Payload } from "../../domain/job"
import { jobLog, type LineLogger } from "../../domain/job-log"
import { resolveOptions, type ResolvedOptions } from "../../domain/options"
import { definedJob, definedJobs } from "../../domain/registry"
import { errorReport, type ErrorReport } from "../../queue/error-report"
import { Lane } from "../../queue/lane"
import { Producers } from "../../queue/producers"
import { runningQueues } from "../../queue/running-queues"
import { keepSweeping } from "../../queue/sweep-clock"
import { within } from "../../queue/within"

/** A villager's order must not wait for the bell. */
const RING_TIMEOUT_MS = 3_000
const SWEEP_CHECK_MS = 60_000

/** The queue of the application: rings bells, and in worker processes answers them. */
export default class JobQueueService {
  readonly options: ResolvedOptions
  private readonly logger: LineLogger
  private readonly report: ErrorReport
  private readonly backend: Backend
  private readonly producers: Producers
  private lanes: Lane[] = []
  private sweepCheck: NodeJS.Timeout | undefined

  __hooks = {
    onApplicationStart: () => this.start(),
    onApplicationPrepareShutdown: () => this.stopWorkers(),
    onApplicationShutdown: () => this.close(),
  }

  constructor({ logger }: { logger?: LineLogger }, options: unknown) {
    this.options = resolveOptions(options)
    this.logger = logger ?? console
    this.report = errorReport(this.logger)
    this.backend = chooseBackend(this.options)
    this.producers = new Producers(this.backend, this.report)
  }

  /** Rings a job's bell. Never throws and never hangs: false means that the sweep has to find the row. */
  async ring(name: string, payload: Payload, ring: RingOptions = {}): Promise<boolean> {
    try {
      await within(RING_TIMEOUT_MS, this.add(name, payload, ring))
      return true
    } catch (error) {
      jobLog(this.logger, { job: name, ...payload }).error(
        "bell not rung; a sweep has to find the row",
        {
          error,
        }
      )
      void this.producers.discard(name)
      return false
    }
  }

  /** Starts one lane per kind of job; does not wait for the store, so the shop opens even when it is away. */
  async start(container?: MedusaContainer): Promise<void> {
    runningQueues().add(this)
    if (!this.options.worker || this.lanes.length) return
    const app = container ?? (await import("@medusajs/framework")).container
    this.lanes = definedJobs().map((definition) => {
      const ring = async (payloads: Payload[]) => {
        for (const payload of payloads) await this.ring(definition.name, payload)
      }
      const { backend, logger, report, options } = this
      const { takeOverMs } = options
      return new Lane(definition, { backend, container: app, logger, report, takeOverMs, ring })
    })
    for (const lane of this.lanes) void lane.start().then(() => this.checkSweep(lane))
    this.sweepCheck = setInterval(() => {
      for (const lane of this.lanes) void this.checkSweep(lane)
    }, SWEEP_CHECK_MS).unref()
  }

  /** Takes no more jobs and waits for the running ones. */
  async stopWorkers(): Promise<void> {
    clearInterval(this.sweepCheck)
    await Promise.all(this.lanes.map((lane) => lane.stop(this.options.shutdownGraceMs)))
    this.lanes = []
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    runningQueues().delete(this)
    await this.producers.close()
    await this.backend.dispose()
  }

  /** How many jobs wait or run in this process's lanes; those that rest until a retry do not count. */
  async pending(): Promise<number> {
    const counts = await Promise.all(
      this.lanes.map(async ({ definition }) => {
        const queue = await this.producers.open(definition.name)
        return Object.values(await queue.getJobCounts("waiting", "active", "prioritized"))
      })
    )
    return counts.flat().reduce((sum, count) => sum + count, 0)
  }

  private async add(name: string, payload: Payload, ring: RingOptions) {
    const options = jobOptions(definedJob(name), payload, ring)
    const queue = await this.producers.open(name)
    await queue.add(name, payload, options)
  }

  private async checkSweep({ definition }: Lane) {
    if (this.lanes.length) await keepSweeping(definition, this.producers, this.report)
  }
}
