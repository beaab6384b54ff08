import { spawnSync } from "node:child_process"
import fs from "node:fs"

/** True while a process with this id runs, ours or not. */
export function alive(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error.code === "EPERM"
  }
  // A killed process whose parent has not looked yet still has its id, but no command line any more.
  return process.platform !== "linux" || commandOf(pid) !== ""
}

/** The command line of a running process, "" when it cannot be known. */
export function commandOf(pid) {
  if (process.platform === "win32") return ""
  if (process.platform !== "linux")
    return spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout ?? ""
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
  } catch {
    return "" // gone between the look and the read
  }
}

/** Asks a process to end and waits; kills it when it has not ended after `patience` milliseconds. */
export async function stopProcess(pid, { signal = "SIGTERM", patience = 10_000 } = {}) {
  if (!alive(pid)) return
  process.kill(pid, signal)
  const until = Date.now() + patience
  while (alive(pid) && Date.now() < until) await sleep(25)
  if (alive(pid)) process.kill(pid, "SIGKILL")
}

/** Resolves after this many milliseconds. */
export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * When a process began, as its system words it; "" when that cannot be known. Together with the id it names a
 * process for good: ids are used again, this moment is not.
 */
export function startedAt(pid) {
  if (process.platform === "win32" || !alive(pid)) return ""
  if (process.platform !== "linux")
    return spawnSync("ps", ["-p", String(pid), "-o", "lstart="], { encoding: "utf8" }).stdout.trim()
  const fields = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").pop().split(" ")
  return fields[19] // "starttime", the 22nd field; the first two end with the name's bracket
}
