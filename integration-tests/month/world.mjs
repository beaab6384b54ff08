// The market as everybody in the month meets it: over HTTP, whether or not it is being killed at the moment.
import pg from "pg"
import path from "node:path"
import { inRoot } from "../../scripts/lib/paths.mjs"
import { freePort } from "../../scripts/lib/ports.mjs"
import { dropDatabase, ensureDatabase } from "../../scripts/lib/postgres-databases.mjs"
import { sleep } from "../../scripts/lib/processes.mjs"
import { demoSecrets } from "../../scripts/lib/secrets.mjs"
import { stopOnSignal } from "../../scripts/lib/stop-on-signal.mjs"
import { startStack } from "../../scripts/lib/stack.mjs"
import { runRecord } from "../../scripts/lib/leftovers.mjs"
import { startTestPostgres } from "../setup/test-postgres.mjs"

/** How long anybody waits for an answer of a market that is being started again. */
const PATIENCE_MS = 300_000

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
  const stop = stopOnSignal({ last: record.close })
  stop.before(() => leave(postgres, name))
  const ports = { backend: await freePort(), web: await freePort() }
  const stack = await startStack({
    ...{ profile: "demo", databaseUrl, secrets, ports, dataDir: folder, parcelStepMs: 150 },
    forgetful: true,
    tell: (_title, work) => work(),
    onService: (service) => record.add(service.name, service.pid),
  })
  stop.before(stack.close)
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 })
  stop.before(() => pool.end())
  const sql = async (text, values = []) => (await pool.query(text, values)).rows
  return {
    ...{ urls: stack.urls, secrets, databaseUrl, sql },
    ...callers(stack.urls.backend),
    as: (actor_type, actor_id) => tokenFor(secrets, actor_type, actor_id),
    kill: () => killBackend(stack),
    close: stop.now,
  }
}

async function leave(postgres, name) {
  await dropDatabase(postgres.url(), name)
  if (!postgres.reused && process.env.XIANGJI_KEEP_TEST_PG !== "1") await postgres.stop()
}

/** Kills the backend as a power cut does, and starts it again. */
async function killBackend(stack) {
  const backend = stack.services.find(({ name }) => name === "backend")
  process.kill(backend.pid, "SIGKILL")
  await stack.restart("backend")
}

/**
 * `ask(method, path, { headers, body })` → `{ status, data, text }`, or null when there was no answer, or one that says
 * the server is not well. `call` asks again until there is one: for what may be said twice.
 */
function callers(base) {
  const ask = async (method, at, { headers = {}, body } = {}) => {
    const answer = await once(base + at, method, headers, body)
    return answer && answer.status < 500 ? answer : null
  }
  const call = async (...said) => {
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      const answer = await ask(...said)
      if (answer) return answer
      if (Date.now() > until) throw new Error(`${said[0]} ${said[1]} was never answered`)
      await sleep(300)
    }
  }
  return { ask, call }
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
