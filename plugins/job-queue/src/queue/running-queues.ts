import type JobQueueService from "../modules/job-queue/service"

const RUNNING = Symbol.for("xiangji.job-queue.running")
const shared = globalThis as { [RUNNING]?: Set<JobQueueService> }

/** The queues started in this process, for tests that wait until they are idle. */
export const runningQueues = () => (shared[RUNNING] ??= new Set())
