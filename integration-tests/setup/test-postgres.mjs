import fs from "node:fs"
import path from "node:path"
import { startPostgres } from "../../scripts/lib/postgres.mjs"
import { testPostgresHome } from "./test-postgres-home.mjs"

/**
 * Starts the tests' own PostgreSQL (or takes up the one running) and puts its address into the environment.
 * Medusa's test-utils read DB_* when they are imported and insist on TLS for every host but "localhost".
 */
export async function startTestPostgres() {
  const { dir, inMemory } = testPostgresHome()
  const postgres = await startPostgres({ dir, fast: true })
  Object.assign(process.env, {
    DB_HOST: "localhost",
    DB_PORT: String(postgres.port),
    DB_USERNAME: "postgres",
    DB_PASSWORD: postgres.password,
    DATABASE_URL: postgres.url(),
    XIANGJI_PROFILE: "demo",
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
    NODE_ENV: "test",
  })
  return {
    ...postgres,
    async stop() {
      await postgres.stop()
      if (inMemory) fs.rmSync(path.dirname(dir), { recursive: true, force: true })
    },
  }
}
