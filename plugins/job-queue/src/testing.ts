import { randomBytes } from "node:crypto"
import type { JobQueueOptions } from "./domain/options"

/**
 * Plugin options for an HTTP test: a schema of its own in a database that the runner's restores between tests do not
 * touch, made at start and dropped at shutdown. Reads the DB_* variables that Medusa's test runner uses as well.
 */
export function temporaryQueue(overrides: Partial<JobQueueOptions> = {}): JobQueueOptions {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres" } = process.env
  const password = encodeURIComponent(process.env.DB_PASSWORD ?? "")
  const user = encodeURIComponent(DB_USERNAME)
  return {
    databaseUrl: `postgres://${user}:${password}@${DB_HOST}:${DB_PORT}/xiangji-test-jobs`,
    schema: `test_${randomBytes(6).toString("hex")}`,
    temporary: true,
    takeOverMs: 2_000,
    shutdownGraceMs: 1_000,
    ...overrides,
  }
}
