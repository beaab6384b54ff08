import { dropRunDatabases } from "./run-databases.mjs"

/** Stops the tests' PostgreSQL, unless it was running before or `XIANGJI_KEEP_TEST_PG=1` asks to keep it. */
export default async function () {
  const postgres = globalThis.xiangjiTestPostgres
  if (!postgres) return
  globalThis.xiangjiTestPostgres = undefined
  await dropRunDatabases(postgres.url())
  const keep = process.env.XIANGJI_KEEP_TEST_PG === "1"
  if (!postgres.reused && !keep) await postgres.stop()
}
