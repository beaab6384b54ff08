// One whole market for the browser journeys: a fresh database with the demo loaded, simulators, backend, web app.
// A process of its own with an IPC channel: reports `{ ready, urls, operator, databaseUrl }`, ends on SIGTERM.
import path from "node:path"
import { runRecord } from "../../scripts/lib/leftovers.mjs"
import { inRoot } from "../../scripts/lib/paths.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { dropDatabase, ensureDatabase } from "../../scripts/lib/postgres-databases.mjs"
import { demoSecrets } from "../../scripts/lib/secrets.mjs"
import { startStack } from "../../scripts/lib/stack.mjs"
import { clearAbandoned } from "./abandoned-stacks.mjs"
import { startTestPostgres } from "./test-postgres.mjs"

delete process.env.FILES_DIR
process.env.LOG_LEVEL = "info"

const all = inRoot(".cache/journeys")
const name = `journey_${process.pid}`
const folder = path.join(all, name)
const postgres = await startTestPostgres()
await clearAbandoned(all, postgres.url())
await ensureDatabase(postgres.url(), name)
const secrets = demoSecrets(path.join(folder, "secrets.json"))
const record = runRecord(path.join(folder, "run.json"))

const stack = await startStack({
  profile: "demo",
  databaseUrl: postgres.url(name),
  secrets,
  // The journeys go through the SMS vendor's own protocol.
  ports: { backend: await freePort(), web: await freePort(), sms: 0 },
  dataDir: folder,
  parcelStepMs: 1_000,
  tell: (_title, work) => work(),
  onService: (service) => record.add(service.name, service.pid),
})
const { urls, operator } = stack
process.send?.({ ready: true, urls, operator, databaseUrl: postgres.url(name) })

process.once("SIGTERM", async () => {
  await stack.close()
  record.close()
  await dropDatabase(postgres.url(), name)
  if (!postgres.reused && process.env.XIANGJI_KEEP_TEST_PG !== "1") await postgres.stop()
  process.exit(0)
})
