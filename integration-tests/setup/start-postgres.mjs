import { dropRunDatabases, nameTheRun } from "./run-databases.mjs"
import { startTestPostgres } from "./test-postgres.mjs"

/** Jest's global set-up for every project that needs a database. */
export default async function () {
  if (globalThis.xiangjiTestPostgres) return
  globalThis.xiangjiTestPostgres = await startTestPostgres()
  nameTheRun()
  await dropRunDatabases(globalThis.xiangjiTestPostgres.url())
}
