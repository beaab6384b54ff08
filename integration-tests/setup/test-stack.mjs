// One whole market for the browser journeys: a fresh database with the demo loaded, simulators, backend, web app.
// A process of its own with an IPC channel: reports `{ ready, urls, operator, databaseUrl }`, ends on SIGTERM.
import fs from "node:fs"
import path from "node:path"
import { inRoot } from "../../scripts/lib/paths.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { dropDatabase, ensureDatabase } from "../../scripts/lib/postgres-databases.mjs"
import { demoSecrets } from "../../scripts/lib/secrets.mjs"
import { startStack } from "../../scripts/lib/stack.mjs"
import { startTestPostgres } from "./test-postgres.mjs"

delete process.env.FILES_DIR
process.env.LOG_LEVEL = "info"

const name = `journey_${process.pid}`
const folder = inRoot(".cache/journeys", name)
const postgres = await startTestPostgres()
await ensureDatabase(postgres.url(), name)
const finish = async () => {
  await dropDatabase(postgres.url(), name)
  if (!postgres.reused && process.env.XIANGJI_KEEP_TEST_PG !== "1") await postgres.stop()
}

const stack = await startStack({
  profile: "demo",
  databaseUrl: postgres.url(name),
  secrets: demoSecrets(path.join(folder, "secrets.json")),
  ports: { backend: await freePort(), web: await freePort() },
  dataDir: folder,
  parcelStepMs: 1_000,
  tell: (_title, work) => work(),
})
const { urls, operator } = stack
process.send?.({ ready: true, urls, operator, databaseUrl: postgres.url(name) })

process.once("SIGTERM", async () => {
  await stack.close()
  await finish()
  fs.rmSync(path.join(folder, "files"), { recursive: true, force: true })
  process.exit(0)
})
