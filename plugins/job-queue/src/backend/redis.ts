import { createRedisBackend, withBackend } from "bullmq"
import { type Backend, workerOptions } from "./backend"

/** Queues in Redis. */
export function redisBackend(redisUrl: string): Backend {
  const { Queue, Worker } = withBackend(createRedisBackend)
  return {
    ready: () => Promise.resolve(),
    queue: (name) =>
      new Queue(name, { connection: { url: redisUrl, maxRetriesPerRequest: 1 }, prefix: PREFIX }),
    worker: (name, process, settings) =>
      new Worker(name, process, {
        // BullMQ insists on null for the connection its worker blocks on.
        connection: { url: redisUrl, maxRetriesPerRequest: null },
        prefix: PREFIX,
        ...workerOptions(settings),
      }),
    dispose: () => Promise.resolve(),
  }
}

const PREFIX = "job-queue"
