import { inRoot } from "./paths.mjs"
import { ensureDatabase } from "./postgres-databases.mjs"
import { startPostgres } from "./postgres.mjs"
import { canConnect } from "./can-connect.mjs"

const NAME = "xiangji"

/** The database to run on: the one `DATABASE_URL` names, else the embedded one, started here. */
export async function demoDatabase({ tell }) {
  const external = process.env.DATABASE_URL
  if (external) {
    await tell("Looking for the database", () => canConnect(external))
    return { url: external, reused: true, stop: () => Promise.resolve() }
  }
  let server
  await tell("Starting PostgreSQL", async () => {
    server = await startPostgres({ dir: inRoot(".data/pg") })
    await ensureDatabase(server.url(), NAME)
    return server.reused ? "was still running" : undefined
  })
  return { url: server.url(NAME), reused: server.reused, stop: server.stop }
}
