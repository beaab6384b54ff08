// What a start leaves on record, so that the next one can clear up after a kill -9.
import fs from "node:fs"
import path from "node:path"
import { Complaint } from "./complaint.mjs"
import { startedAt, stopProcess } from "./processes.mjs"

/** The record of the processes of one start, kept in `file`. */
export function runRecord(file) {
  const identity = (pid) => ({ pid, began: startedAt(pid) })
  const record = { launcher: identity(process.pid), services: [] }
  const write = () => {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, JSON.stringify(record, null, 2))
  }
  return {
    open: write,
    add(name, pid) {
      record.services.push({ name, ...identity(pid) })
      write()
    },
    close: () => fs.rmSync(file, { force: true }),
  }
}

/** Stops what a killed start left running; refuses while another start is alive. Answers the names it stopped. */
export async function clearLeftovers(file) {
  const left = readRecord(file)
  if (!left) return []
  if (isSame(left.launcher) && left.launcher.pid !== process.pid)
    throw new Complaint(
      `It is running already (process ${left.launcher.pid}).`,
      "Stop that one with Ctrl-C first."
    )
  const ours = left.services.filter(isSame)
  await Promise.all(ours.map(({ pid }) => stopProcess(pid)))
  fs.rmSync(file, { force: true })
  return ours.map(({ name }) => name)
}

const isSame = ({ pid, began }) => began !== "" && startedAt(pid) === began

function readRecord(file) {
  if (!fs.existsSync(file)) return null
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"))
  } catch (error) {
    if (error instanceof SyntaxError) return null // killed while writing it
    throw error
  }
}
