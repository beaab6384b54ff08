import { inRoot } from "../../scripts/lib/paths.mjs"
import { startPostgres } from "../../scripts/lib/postgres.mjs"

/**
 * Starts the tests' own PostgreSQL (or takes up the one running) and puts its address into the environment.
 * Medusa's test-utils read DB_* when they are imported and insist on TLS for every host but "localhost".
 */
export async function startTestPostgres() {
  const postgres = await startPostgres({ dir: inRoot(".data/pg-test"), fast: true })
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
  return postgres
}
