// `npm ci` refuses a lock file in which an optional platform package is named but not described, and a lock
// with registry addresses would tie every machine to one registry. Both are found here, before a commit.
import fs from "node:fs"
import { lockFaults } from "./lib/lock.mjs"
import { inRoot } from "./lib/paths.mjs"

const faults = lockFaults(JSON.parse(fs.readFileSync(inRoot("package-lock.json"), "utf8")))
for (const fault of faults) console.error(fault)
process.exitCode = faults.length ? 1 : 0
