// The market as everybody in the month meets it: over HTTP, whether or not it is being killed at the moment.
import pg from "pg"
import path from "node:path"
import { inRoot } from "../../scripts/lib/paths.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { dropDatabase, ensureDatabase } from "../../scripts/lib/postgres-databases.mjs"
import { sleep } from "../../scripts/lib/processes.mjs"
import { demoSecrets } from "../../scripts/lib/secrets.mjs"
import { startStack } from "../../scripts/lib/stack.mjs"
import { runRecord } from "../../scripts/lib/leftovers.mjs"
import { startTestPostgres } from "../setup/test-postgres.mjs"

/** How long anybody waits for an answer of a market that is being started again. */
const PATIENCE_MS = 180_000

/** Starts the built market on a database of its own, with the demo in it. `close()` leaves nothing behind. */
export async function openWorld() {
  delete process.env.FILES_DIR
  const postgres = await startTestPostgres()
  const name = `month_${process.pid}`
  const folder = inRoot(".cache/month", name)
  const databaseUrl = postgres.url(name)
  await ensureDatabase(postgres.url(), name)
  const secrets = demoSecrets(path.join(folder, "secrets.json"))
  const record = runRecord(path.join(folder, "run.json"))
  const ports = { backend: await freePort(), web: await freePort() }
  const stack = await startStack({
    ...{ profile: "demo", databaseUrl, secrets, ports, dataDir: folder, parcelStepMs: 150 },
    tell: (_title, work) => work(),
    onService: (service) => record.add(service.name, service.pid),
  })
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 })
  const sql = async (text, values = []) => (await pool.query(text, values)).rows
  const call = caller(stack.urls.backend)
  return {
    ...{ urls: stack.urls, secrets, databaseUrl, sql, call },
    as: (actor_type, actor_id) => tokenFor(secrets, actor_type, actor_id),
    kill: () => killBackend(stack),
    async close() {
      await pool.end()
      await stack.close()
      record.close()
      await dropDatabase(postgres.url(), name)
      if (!postgres.reused && process.env.XIANGJI_KEEP_TEST_PG !== "1") await postgres.stop()
    },
  }
}

/** Kills the backend as a power cut does, and starts it again. */
async function killBackend(stack) {
  const backend = stack.services.find(({ name }) => name === "backend")
  process.kill(backend.pid, "SIGKILL")
  await stack.restart("backend")
}

/**
 * `call(method, path, { headers, body })` → `{ status, data }`. Who gets no answer, or one that says the server is not
 * well, asks again; what was done the first time must not be done twice, and that is what the month is about.
 */
function caller(base) {
  return async function call(method, at, { headers = {}, body } = {}) {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      const answer = await once(base + at, method, headers, body)
      if (answer && answer.status < 500) return answer
      if (Date.now() > until)
        throw new Error(`${method} ${at}: ${answer ? JSON.stringify(answer) : "no answer"}`)
      await sleep(300)
    }
  }
}

async function once(url, method, headers, body) {
  const form = body instanceof FormData
  try {
    const answer = await fetch(url, {
      method,
      headers: { ...headers, ...(body && !form ? { "content-type": "application/json" } : {}) },
      body: body === undefined || form ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    })
    const text = await answer.text()
    return { status: answer.status, data: parsed(text), text }
  } catch {
    return null // nobody listens, or it was killed before it answered
  }
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null // a file, not an answer
  }
}

async function tokenFor(secrets, actor_type, actor_id) {
  const { generateJwtToken } = await import("@medusajs/framework/utils")
  const claims = { actor_id, actor_type, auth_identity_id: "auth_month", app_metadata: {} }
  const options = { secret: secrets.JWT_SECRET, expiresIn: "6h" }
  return { authorization: `Bearer ${generateJwtToken(claims, options)}` }
}
