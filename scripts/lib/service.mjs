import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { Complaint } from "./complaint.mjs"
import { sleep, stopProcess } from "./processes.mjs"
import { tailOf } from "./run.mjs"

/**
 * Starts a node program that serves until it is told to stop, and waits until `health` answers 200 (without
 * `health`: until it reports `{ ready: true, … }` to its parent). Answers `{ name, pid, report, ended, stop() }`;
 * `ended` resolves when it ends by itself. `onStart` hears of it as soon as there is a process.
 * `patience` is how long it may take to be ready, `grace` how long to end (both in milliseconds). `again`: it ran before,
 * and goes on in the same log.
 */
export async function startService(settings) {
  const { name, program, cwd, env, logs, health = "", onStart = () => undefined } = settings
  const { patience = 120_000, grace = 15_000, again = false } = settings
  const log = path.join(logs, `${name}.log`)
  fs.mkdirSync(logs, { recursive: true })
  const out = fs.openSync(log, again ? "a" : "w")
  const child = spawn(process.execPath, program, {
    cwd,
    env,
    // A group of its own: Ctrl-C reaches only the launcher, which stops things in their order.
    detached: process.platform !== "win32",
    stdio: ["ignore", out, out, "ipc"],
  })
  fs.closeSync(out)
  let over = null
  let report = null
  let stopping = false
  const ended = new Promise((resolve) =>
    child.once("exit", (code, signal) => {
      over = `${code ?? signal}`
      if (!stopping) resolve({ name, log })
    })
  )
  child.on("message", (message) => message?.ready && (report = message))
  const stop = async () => {
    stopping = true
    await stopProcess(child.pid, { patience: grace })
  }
  onStart({ name, pid: child.pid, stop })
  const until = Date.now() + patience
  while (!(health ? await answers(health) : report)) {
    if (over === null && Date.now() < until) {
      await sleep(100)
      continue
    }
    await stop()
    throw new Complaint(`The ${name} did not start.`, `The end of ${log}:\n${tailOf(log)}`)
  }
  if (child.connected) child.disconnect()
  return { name, pid: child.pid, report, ended, stop }
}

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok
  } catch {
    return false // not listening yet
  }
}
