import type { Backend, JobQueue } from "../backend/backend"
import type { ErrorReport } from "./error-report"

/** The queues of this process, opened on first use. */
export class Producers {
  private readonly queues = new Map<string, JobQueue>()

  constructor(
    private readonly backend: Backend,
    private readonly report: ErrorReport
  ) {}

  /** The queue of one kind of job. */
  async open(name: string): Promise<JobQueue> {
    await this.backend.ready()
    const known = this.queues.get(name)
    if (known) return known
    const queue = this.backend.queue(name)
    queue.on("error", (error) => this.report(`queue ${name}`, error))
    this.queues.set(name, queue)
    return queue
  }

  /** Forgets a queue after a failure: BullMQ remembers a failed first connection for ever. */
  async discard(name: string): Promise<void> {
    const queue = this.queues.get(name)
    this.queues.delete(name)
    await queue?.close().catch((error: unknown) => this.report(`closing queue ${name}`, error))
  }

  /** Closes every queue. */
  async close(): Promise<void> {
    await Promise.all([...this.queues.keys()].map((name) => this.discard(name)))
  }
}
