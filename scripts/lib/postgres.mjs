// The embedded PostgreSQL: real server programs from an npm package, data in an ignored folder, nothing to install.
// The package's own wrapper is not used: it loses start-up errors and cannot take up a server left running.
import crypto from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { initialise, launch, runningServer, START_TIMEOUT } from "./postgres-cluster.mjs"
import { dataFolderFor, programsFor } from "./postgres-home.mjs"
import { postgresUser } from "./postgres-user.mjs"
import { sleep, stopProcess } from "./processes.mjs"

/**
 * Starts the server whose data lie in `dir`, or takes up the one already running there.
 * `fast` trades safety for speed and is for tests only. Answers `{ pid, port, password, url(db), reused, stop() }`.
 */
export async function startPostgres({ dir: wanted, fast = false }) {
  const user = postgresUser()
  const dir = dataFolderFor(user, path.resolve(wanted))
  const password = passwordOf(path.resolve(wanted))
  const left = await settledServer(dir)
  if (left) return server(left, password, true)
  fs.rmSync(path.join(dir, "postmaster.pid"), { force: true }) // its process is gone; the id may be somebody else's now
  const programs = programsFor(user)
  if (!fs.existsSync(path.join(dir, "PG_VERSION")))
    initialise({ programs, dir, user, password, fast })
  return server(
    await launch({ programs, dir, user, fast, log: `${path.resolve(wanted)}.log` }),
    password,
    false
  )
}

// Another command may be starting or stopping this very server: wait until it has decided.
async function settledServer(dir) {
  const until = Date.now() + START_TIMEOUT
  let found = runningServer(dir)
  for (; found && !found.ready && Date.now() < until; found = runningServer(dir)) await sleep(50)
  return found?.ready ? found : null
}

function server({ pid, port }, password, reused) {
  const url = (database = "postgres") =>
    `postgres://postgres:${password}@localhost:${port}/${database}`
  return { pid, port, password, url, reused, stop: () => stopServer(pid) }
}

// SIGINT is PostgreSQL's "fast" shutdown: sessions are cut, data are written.
const stopServer = (pid) => stopProcess(pid, { signal: "SIGINT", patience: 20_000 })

function passwordOf(dir) {
  const file = `${dir}.pw`
  if (!fs.existsSync(file))
    fs.writeFileSync(file, crypto.randomBytes(18).toString("base64url"), { mode: 0o600 })
  return fs.readFileSync(file, "utf8").trim()
}
