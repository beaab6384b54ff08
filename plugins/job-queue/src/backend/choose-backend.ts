import type { ResolvedOptions } from "../domain/options"
import type { Backend } from "./backend"
import { postgresBackend } from "./postgres"
import { redisBackend } from "./redis"

/** Redis when an address is given, PostgreSQL otherwise. */
export function chooseBackend(options: ResolvedOptions): Backend {
  if (options.redisUrl) return redisBackend(options.redisUrl)
  return postgresBackend({ ...options, databaseUrl: options.databaseUrl! })
}
