// What this machine must offer before anything is worth starting.
import fs from "node:fs"
import { Complaint } from "./complaint.mjs"
import { ROOT } from "./paths.mjs"
import { portIsFree } from "./ports.mjs"

const GIGABYTE = 2 ** 30

/** Refuses a Node that Medusa does not run on (20.19+ or 22.12+). */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const good = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!good)
    throw new Complaint(
      `Node ${version} cannot run this; it takes 20.19 or later, or 22.12 or later.`,
      "Install one from nodejs.org and start again."
    )
}

/** Refuses a disk on which the installation and the database would soon be stuck. */
export function checkDisk(needed = GIGABYTE, free = freeSpace()) {
  if (free < needed)
    throw new Complaint(
      `The disk is nearly full: ${(free / GIGABYTE).toFixed(1)} GB free, ${(needed / GIGABYTE).toFixed(0)} GB needed.`,
      "Free some space and start again."
    )
}

function freeSpace() {
  const { bavail, bsize } = fs.statfsSync(ROOT)
  return bavail * bsize
}

/** Refuses a port somebody else listens on; `variable` is how to choose another one. */
export async function checkPort(port, variable) {
  if (!(await portIsFree(port)))
    throw new Complaint(
      `Port ${port} is taken by another program.`,
      `Stop that program, or choose another port: ${variable}=${port + 1} npm start`
    )
}
