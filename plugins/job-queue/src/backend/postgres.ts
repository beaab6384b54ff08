import { createPostgresBackend, withBackend } from "bullmq"
import type { ResolvedOptions } from "../domain/options"
import { type Backend, workerOptions } from "./backend"
import { dropSchema, prepareSchema } from "./postgres-schema"

/** A host that does not answer must not hold up an order. */
const CONNECT_TIMEOUT_MS = 2_000

/** Queues in PostgreSQL. */
export function postgresBackend(options: ResolvedOptions & { databaseUrl: string }): Backend {
  const { Queue, Worker } = withBackend(createPostgresBackend)
  // One connection per queue and two per worker (BullMQ listens on a second one) keep fifteen kinds of job under
  // fifty connections; idle ones are given back after ten seconds.
  const connection = {
    connectionString: options.databaseUrl,
    schema: options.schema,
    max: 1,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  }
  let prepared: Promise<void> | undefined
  const ready = () =>
    (prepared ??= prepareSchema(options).catch((error: unknown) => {
      prepared = undefined
      throw error
    }))
  return {
    ready,
    queue: (name) => new Queue(name, { connection }),
    worker: (name, process, settings) =>
      new Worker(name, process, { connection, ...workerOptions(settings) }),
    dispose: () => (options.temporary ? dropSchema(options) : Promise.resolve()),
  }
}
