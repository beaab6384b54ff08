import { fault } from "@xiangji/kernel"
import type { Backend, JobQueue } from "../backend/backend"
import type { ErrorReport } from "./error-report"

/** The queues of this process, opened on first use. */
export class Producers {
  private readonly queues = new Map<string, JobQueue>()
  private closed = false

  constructor(
    private readonly backend: Backend,
    private readonly report: ErrorReport
  ) {}

  /** The queue of one kind of job. */
  async open(name: string): Promise<JobQueue> {
    await this.backend.ready()
    if (this.closed) throw shuttingDown()
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

  /** Closes every queue, for good: one opened afterwards would keep the process alive. */
  async close(): Promise<void> {
    this.closed = true
    await Promise.all([...this.queues.keys()].map((name) => this.discard(name)))
  }
}

const shuttingDown = () =>
  fault("unexpected", "QUEUE-STORE-02", {
    zh: "服务正在关闭，任务队列已停用",
    en: "The server is shutting down; its job queue is closed",
  })
