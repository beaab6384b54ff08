import { startTestPostgres } from "./test-postgres.mjs"

/** Jest's global set-up for every project that needs a database. */
export default async function () {
  globalThis.xiangjiTestPostgres ??= await startTestPostgres()
}
