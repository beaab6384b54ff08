// The built market on a database of its own, for a bench: demo loaded, simulators, backend, web app.
import path from "node:path"
import { runRecord } from "../../../scripts/lib/leftovers.mjs"
import { inRoot } from "../../../scripts/lib/paths.mjs"
import { freePort } from "../../../scripts/lib/ports.mjs"
import { dropDatabase, ensureDatabase } from "../../../scripts/lib/postgres-databases.mjs"
import { demoSecrets } from "../../../scripts/lib/secrets.mjs"
import { setupRecord } from "../../../scripts/lib/setup-record.mjs"
import { startStack } from "../../../scripts/lib/stack.mjs"
import { stopOnSignal } from "../../../scripts/lib/stop-on-signal.mjs"
import { startTestPostgres } from "../../setup/test-postgres.mjs"

/**
 * Starts what is built, exactly as `npm start` does. Answers
 * `{ url, pid, databaseUrl, filesDir, secrets, publishableKey, before(stop), close() }`: the backend's address and process,
 * its database and files, the key that a storefront sends. `close`, and Ctrl-C, leave nothing behind; what is given to `before`
 * is stopped first.
 */
export async function startBenchStack() {
  delete process.env.FILES_DIR
  const postgres = await startTestPostgres()
  const name = `bench_${process.pid}`
  const folder = inRoot(".cache/bench", name)
  const databaseUrl = postgres.url(name)
  await ensureDatabase(postgres.url(), name)
  const secrets = demoSecrets(path.join(folder, "secrets.json"))
  const record = runRecord(path.join(folder, "run.json"))
  const stop = stopOnSignal({ last: record.close })
  stop.before(() => leave(postgres, name))
  try {
    const stack = await startStack({
      profile: "demo",
      databaseUrl,
      secrets,
      ports: { backend: await freePort(), web: await freePort() },
      dataDir: folder,
      tell: (_title, work) => work(),
      onService: (service) => record.add(service.name, service.pid),
    })
    stop.before(stack.close)
    const { pid } = stack.services.find((service) => service.name === "backend")
    return {
      ...{ url: stack.urls.backend, pid, databaseUrl, secrets },
      filesDir: path.join(folder, "files"),
      publishableKey: await keyOf(databaseUrl),
      ...{ before: stop.before, close: stop.now },
    }
  } catch (error) {
    await stop.now()
    throw error
  }
}

async function leave(postgres, name) {
  await dropDatabase(postgres.url(), name)
  if (!postgres.reused && process.env.XIANGJI_KEEP_TEST_PG !== "1") await postgres.stop()
}

async function keyOf(databaseUrl) {
  const record = await setupRecord(databaseUrl)
  try {
    return await record.publishableKey()
  } finally {
    await record.close()
  }
}
