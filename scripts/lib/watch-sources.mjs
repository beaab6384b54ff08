import fs from "node:fs"
import path from "node:path"
import { plugins } from "./build-units.mjs"
import { filesIn } from "./digest.mjs"
import { inRoot } from "./paths.mjs"

const LOOK_EVERY = 400

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
 * Calls `onChange` with the changed sources as `{ source, target }`, tests left out, and never while the last call
 * still runs. Looks at the files' dates: Node's own recursive watching loses a file that an editor replaces, and a
 * look at a thousand files takes some ten milliseconds.
 */
export function watchSources(onChange, folders = sourceFolders()) {
  let known = datesOf(folders)
  let stopped = false
  let timer
  const look = async () => {
    const now = datesOf(folders)
    const changed = [...new Set([...known.keys(), ...now.keys()])].filter(
      (source) => known.get(source)?.date !== now.get(source)?.date
    )
    const files = changed.map((source) => ({
      source,
      target: (now.get(source) ?? known.get(source)).target,
    }))
    known = now
    if (files.length) await onChange(files)
    if (!stopped) timer = setTimeout(look, LOOK_EVERY)
  }
  timer = setTimeout(look, LOOK_EVERY)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

function datesOf(folders) {
  const dates = new Map()
  for (const { from, to } of folders)
    for (const source of filesIn(from).filter((file) => /\.tsx?$/.test(file))) {
      const target = path.join(to, path.relative(from, source).replace(/\.tsx?$/, ".js"))
      const stat = fs.statSync(source, { throwIfNoEntry: false }) // may be gone since it was listed
      if (stat) dates.set(source, { date: stat.mtimeMs, target })
    }
  return dates
}
