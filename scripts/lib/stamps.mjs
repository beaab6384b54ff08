// A stamp says from which sources a build result was made.
import fs from "node:fs"
import path from "node:path"
import { digestOf, digestOfTexts } from "./digest.mjs"
import { ROOT } from "./paths.mjs"

/** The digest of every unit: its own sources and, through them, those of all it is built on. */
export function unitDigests(units, sourcesOf = (unit) => digestOf(unit.inputs, { base: ROOT })) {
  const known = new Map()
  const digest = (name) => {
    if (known.has(name)) return known.get(name)
    const unit = units.find((candidate) => candidate.name === name)
    if (!unit) throw new Error(`${name} is needed but not in the list of units`)
    const value = digestOfTexts([sourcesOf(unit), process.version, ...unit.needs.map(digest)])
    known.set(name, value)
    return value
  }
  for (const { name } of units) digest(name)
  return known
}

/** True when the result is there and was made from just these sources. */
export function isFresh(folder, unit, digest) {
  const file = path.join(folder, unit.name)
  return (
    fs.existsSync(unit.output) && fs.existsSync(file) && fs.readFileSync(file, "utf8") === digest
  )
}

/** Takes the stamp away while a unit is being built: an interrupted build must not look finished. */
export function unstamp(folder, unit) {
  fs.rmSync(path.join(folder, unit.name), { force: true })
}

/** Notes down that the result now belongs to these sources. */
export function stamp(folder, unit, digest) {
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, unit.name), digest)
}
