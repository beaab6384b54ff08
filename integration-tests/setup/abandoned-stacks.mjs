import fs from "node:fs"
import path from "node:path"
import { clearLeftovers } from "../../scripts/lib/leftovers.mjs"
import { dropDatabase } from "../../scripts/lib/postgres-databases.mjs"
import { alive } from "../../scripts/lib/processes.mjs"

const NAME = /^journey_(\d+)$/

/** Clears up after test runs that were killed: their processes, databases and files. */
export async function clearAbandoned(folder, databaseUrl) {
  if (!fs.existsSync(folder)) return
  for (const name of fs.readdirSync(folder)) {
    const pid = NAME.exec(name)?.[1]
    if (!pid || alive(Number(pid))) continue
    await clearLeftovers(path.join(folder, name, "run.json"))
    await dropDatabase(databaseUrl, name)
    fs.rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}
