import fs from "node:fs"
import path from "node:path"
import { plugins } from "./build-units.mjs"
import { inRoot } from "./paths.mjs"

const SETTLE = 200 // an editor writes a file in several steps, and often several files

/** The places the backend is made from: sources and where their JavaScript goes. */
export const sourceFolders = () => [
  { from: inRoot("src"), to: inRoot(".medusa/server/src") },
  { from: inRoot("packages/kernel/src"), to: inRoot("packages/kernel/dist") },
  ...plugins().map(({ folder }) => ({
    from: path.join(folder, "src"),
    to: path.join(folder, ".medusa/server/src"),
  })),
]

/**
 * Calls `onChange` with the changed sources as `{ source, target }`, tests left out, once a burst of saves is over
 * and never while the last call still runs.
 */
export function watchSources(onChange) {
  const changed = new Map()
  let timer
  let busy = Promise.resolve()
  const flush = () => {
    const files = [...changed.values()]
    changed.clear()
    busy = busy.then(() => onChange(files))
  }
  const watchers = sourceFolders().map(({ from, to }) =>
    fs.watch(from, { recursive: true }, (_event, name) => {
      if (!name || !/\.tsx?$/.test(name) || name.includes("__tests__")) return
      const source = path.join(from, name)
      changed.set(source, { source, target: path.join(to, name.replace(/\.tsx?$/, ".js")) })
      clearTimeout(timer)
      timer = setTimeout(flush, SETTLE)
    })
  )
  return () => watchers.forEach((watcher) => watcher.close())
}
