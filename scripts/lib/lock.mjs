// What package-lock.json promises against what node_modules holds.

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

/**
 * The packages a machine lacks: in the lock but not, or in another version, in what npm noted down after its last
 * complete installation (`node_modules/.package-lock.json`). Optional ones may be for another system.
 */
export function missingPackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path && !entry.optional && !entry.devOptional)
    .filter(([path, entry]) => {
      const there = installed.packages[path]
      return (
        !there || there.version !== entry.version || Boolean(there.link) !== Boolean(entry.link)
      )
    })
    .map(([path]) => path)
}

// npm looks for a dependency beside the package first, then in every node_modules above it.
function resolves(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
    const prefix = at ? `${at}/` : ""
    if (packages[`${prefix}node_modules/${name}`]) return true
    if (!at) return false
  }
}
