import fs from "node:fs"
import path from "node:path"
import { buildUnits } from "./build-units.mjs"
import { Complaint } from "./complaint.mjs"
import { filesIn } from "./digest.mjs"
import { inRoot } from "./paths.mjs"
import { inOrder } from "./in-order.mjs"
import { runNode } from "./run.mjs"
import { isFresh, stamp, unitDigests, unstamp } from "./stamps.mjs"

const STAMPS = inRoot(".cache/stamps")
const AT_ONCE = 2 // a build of the admin takes 1.7 GB of memory

// Building reads medusa-config.ts, which outside the demo refuses to load without secrets.
const ENVIRONMENT = { NODE_ENV: "production", XIANGJI_PROFILE: "demo" }

/** Builds what changed since its last build, with all it is built on; answers the names of what was built. */
export async function build({ only = () => true, tell = () => undefined } = {}) {
  const units = buildUnits()
  const digests = unitDigests(units)
  const stale = units.filter((unit) => only(unit) && !isFresh(STAMPS, unit, digests.get(unit.name)))
  await inOrder(stale, AT_ONCE, async (unit) => {
    const since = Date.now()
    unstamp(STAMPS, unit)
    // Medusa's bundler writes a passing file into a plugin's admin folder, and git keeps no empty folders.
    if (unit.admin) fs.mkdirSync(unit.admin, { recursive: true })
    const program = typeof unit.program === "function" ? unit.program() : unit.program
    await runNode(`build-${unit.name}`, program, {
      cwd: unit.cwd,
      env: ENVIRONMENT,
      failed: `${unit.name} cannot be built.`,
    })
    if (!fs.existsSync(unit.output))
      throw new Complaint(
        `${unit.name} was built to no result.`,
        `Look into .cache/logs/build-${unit.name}.log.`
      )
    if (unit.assets) copyAssets(unit.assets)
    stamp(STAMPS, unit, digests.get(unit.name))
    tell(`  ${unit.name} ${((Date.now() - since) / 1000).toFixed(1)} s`)
  })
  return stale.map(({ name }) => name)
}

// Medusa's compiler emits TypeScript only; templates and data files go beside what it made of the rest.
function copyAssets({ from, to }) {
  for (const file of filesIn(from).filter((name) => !/\.(tsx?|md)$/.test(name))) {
    const target = path.join(to, path.relative(from, file))
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.copyFileSync(file, target)
  }
}
