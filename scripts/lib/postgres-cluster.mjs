// One data folder: made by initdb, served by a postgres process.
import { spawn, spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { Complaint } from "./complaint.mjs"
import { freePort } from "./ports.mjs"
import { explain } from "./postgres-said.mjs"
import { alive, commandOf, sleep } from "./processes.mjs"

/** How long a server may take to start. */
export const START_TIMEOUT = 60_000

// Nothing that a test writes need outlive a crash, and a vacuum would keep a database from being copied meanwhile.
const FAST = [
  ...["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"],
  ...["wal_level=minimal", "max_wal_senders=0", "max_wal_size=256MB"],
]

/** The server running on this data folder as `{ pid, port, ready }`, null when there is none. */
export function runningServer(dir) {
  const lines = readLines(path.join(dir, "postmaster.pid"))
  const pid = Number(lines[0])
  if (!pid || !alive(pid)) return null
  const command = commandOf(pid)
  if (command && !command.includes("postgres")) return null
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" }
}

/** Makes the data folder, whole or not at all. */
export function initialise({ programs, dir, user, password, fast }) {
  const fresh = `${dir}.new` // an interrupted initdb leaves a folder that looks whole, so it works beside
  fs.rmSync(fresh, { recursive: true, force: true })
  fs.mkdirSync(fresh, { recursive: true, mode: 0o700 })
  const secret = `${fresh}.pw` // beside the data, where PostgreSQL's user can surely read
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

/** Starts the server on a free port and waits until it takes connections; answers `{ pid, port }`. */
export async function launch(options, attempt = 1) {
  const { programs, dir, user, fast, log } = options
  const port = await freePort()
  const settings = ["listen_addresses=localhost", "unix_socket_directories=", "max_connections=300"]
  if (fast) settings.push(...FAST)
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

function readLines(file) {
  try {
    return fs.readFileSync(file, "utf8").split("\n")
  } catch (error) {
    if (error.code === "ENOENT") return []
    throw error
  }
}
