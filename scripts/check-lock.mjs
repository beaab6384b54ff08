// `npm ci` refuses a lock file in which an optional platform package is named but not described, and a lock
// with registry addresses would tie every machine to one registry. Both are found here, before a commit.
import fs from "node:fs"

/** What is wrong with a parsed package-lock.json, one sentence each; empty when it is sound. */
export function lockFaults(lock) {
  const entries = Object.entries(lock.packages)
  const missing = entries.flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !resolves(lock.packages, path, name))
      .map((name) => `${path || "the root"} names ${name}, which has no entry`)
  )
  const addressed = entries.filter(([, entry]) => /^https?:/.test(entry.resolved ?? ""))
  return [...missing, ...addressed.map(([path]) => `${path} carries a download address`)]
}

// npm looks for a dependency beside the package first, then in every node_modules above it.
function resolves(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
    const prefix = at ? `${at}/` : ""
    if (packages[`${prefix}node_modules/${name}`]) return true
    if (!at) return false
  }
}

if (process.argv[1]?.endsWith("check-lock.mjs")) {
  const faults = lockFaults(JSON.parse(fs.readFileSync("package-lock.json", "utf8")))
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length ? 1 : 0
}
