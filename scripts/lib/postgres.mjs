// The embedded PostgreSQL: real server programs from an npm package, data in an ignored folder, nothing to install.
// The package's own wrapper is not used: it loses start-up errors and cannot take up a server left running.
import { spawn, spawnSync } from "node:child_process"
import crypto from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { Complaint } from "./complaint.mjs"
import { freePort } from "./ports.mjs"
import { dataFolderFor, programsFor } from "./postgres-home.mjs"
import { postgresUser } from "./postgres-user.mjs"
import { alive, commandOf, sleep, stopProcess } from "./processes.mjs"

const START_TIMEOUT = 60_000

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

/** The server running on this data folder as `{ pid, port, ready }`, null when there is none. */
export function runningServer(dir) {
  const lines = readLines(path.join(dir, "postmaster.pid"))
  const pid = Number(lines[0])
  if (!pid || !alive(pid)) return null
  const command = commandOf(pid)
  if (command && !command.includes("postgres")) return null
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" }
}

// Another command may be starting or stopping this very server: wait until it has decided.
async function settledServer(dir) {
  const until = Date.now() + START_TIMEOUT
  let found = runningServer(dir)
  for (; found && !found.ready && Date.now() < until; found = runningServer(dir)) await sleep(50)
  return found?.ready ? found : null
}

/** Stops the server running on this data folder, if any. */
export async function stopPostgres(wanted) {
  const running = runningServer(dataFolderFor(postgresUser(), path.resolve(wanted)))
  if (running) await stopServer(running.pid)
}

/** Makes the database when it is not there yet; answers true when it was made. */
export function ensureDatabase(url, name) {
  return asClient(url, async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [name])
    if (!found.rowCount) await client.query(`create database "${name}"`)
    return !found.rowCount
  })
}

/** Removes the database, whoever is connected to it. */
export function dropDatabase(url, name) {
  return asClient(url, (client) => client.query(`drop database if exists "${name}" with (force)`))
}

async function asClient(url, work) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
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

function initialise({ programs, dir, user, password, fast }) {
  const fresh = `${dir}.new` // an interrupted initdb leaves a folder that looks whole, so it works beside
  fs.rmSync(fresh, { recursive: true, force: true })
  fs.mkdirSync(fresh, { recursive: true, mode: 0o700 })
  const secret = path.join(os.tmpdir(), `pg-${crypto.randomUUID()}`)
  fs.writeFileSync(secret, password, { mode: 0o600 })
  if (user) for (const file of [fresh, secret]) fs.chownSync(file, user.uid, user.gid)
  const flags = ["-D", fresh, "-U", "postgres", "-A", "scram-sha-256", `--pwfile=${secret}`]
  // Under the ctype "C" pg_trgm finds no trigrams in Chinese text; only libc's C.UTF-8 is everywhere and does.
  const locale = process.platform === "linux" ? "--locale=C.UTF-8" : "--no-locale"
  const done = spawnSync(
    path.join(programs, "bin/initdb"),
    [...flags, "--encoding=UTF8", locale, "--lc-messages=C", ...(fast ? ["--no-sync"] : [])],
    { ...user, env: environment(), encoding: "utf8" }
  )
  fs.rmSync(secret, { force: true })
  if (done.status !== 0) {
    fs.rmSync(fresh, { recursive: true, force: true })
    throw explain(done.error?.message ?? done.stderr)
  }
  if (fs.existsSync(dir) && fs.readdirSync(dir).length)
    throw new Complaint(`${dir} holds files but no database.`, "Move them away and start again.")
  fs.rmSync(dir, { recursive: true, force: true })
  fs.renameSync(fresh, dir)
}

async function launch(options, attempt = 1) {
  const { programs, dir, user, fast, log } = options
  const port = await freePort()
  const settings = ["listen_addresses=localhost", "unix_socket_directories=", "max_connections=300"]
  if (fast) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off")
  const flags = ["-D", dir, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])]
  fs.writeFileSync(log, "")
  const out = fs.openSync(log, "a")
  // A process group of its own: Ctrl-C reaches the launcher, which stops everything in order.
  const child = spawn(path.join(programs, "bin/postgres"), flags, {
    ...user,
    env: environment(),
    detached: true,
    stdio: ["ignore", out, out],
  })
  fs.closeSync(out)
  let ended = ""
  child.once("error", (error) => (ended = error.message))
  child.once("exit", (code, signal) => (ended ||= `exit ${code ?? signal}`))
  child.unref()
  const until = Date.now() + START_TIMEOUT
  const isReady = () => {
    const found = runningServer(dir)
    return found?.pid === child.pid && found.ready
  }
  while (!isReady()) {
    if (ended || Date.now() > until) {
      const said = `${ended}\n${fs.readFileSync(log, "utf8")}`
      // After a kill -9 the sessions of the old server need a moment to notice and let go of its memory.
      const lingering = /shared memory block .* still in use|could not bind/.test(said)
      if (!lingering || attempt > 10) throw explain(said)
      await sleep(500)
      return launch(options, attempt + 1)
    }
    await sleep(25)
  }
  return { pid: child.pid, port }
}

function environment() {
  const env = { ...process.env, LC_MESSAGES: "C" }
  delete env.LC_ALL
  return env
}

const KNOWN = [
  [/No space left|disk full/i, "The disk is full.", "Free some space and start again."],
  [
    /incompatible with server/,
    "The data were made by another version of PostgreSQL.",
    "Move the data folder away, or set DATABASE_URL to a server of that version.",
  ],
  [
    /EACCES|Permission denied/,
    "The embedded PostgreSQL may not read its programs or data.",
    "Make the clone's folder readable, or start as the user who made it.",
  ],
  [
    /error while loading shared libraries|ENOEXEC|GLIBC/,
    "The embedded PostgreSQL's programs do not run on this system.",
    "Run “npm ci” again, or set DATABASE_URL to a database of yours.",
  ],
]

function explain(said) {
  const known = KNOWN.find(([pattern]) => pattern.test(said))
  if (known) return new Complaint(known[1], known[2], { cause: new Error(said) })
  const tail = said.trim().split("\n").slice(-6).join("\n")
  return new Complaint("The embedded PostgreSQL did not start.", `It said:\n${tail}`)
}

function readLines(file) {
  try {
    return fs.readFileSync(file, "utf8").split("\n")
  } catch (error) {
    if (error.code === "ENOENT") return []
    throw error
  }
}
