// What a bench found: a table for people, a file for comparing.
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { inRoot } from "../../../scripts/lib/paths.mjs"

/** Prints rows `[what, value, note?]` in columns. */
export function printTable(title, rows) {
  const widest = Math.max(...rows.map(([what]) => what.length))
  const values = rows.map(([, value]) => String(value))
  const wide = Math.max(...values.map(({ length }) => length))
  console.log(`\n${title}`)
  rows.forEach(([what, , note = ""], index) =>
    console.log(`  ${what.padEnd(widest)}  ${values[index].padStart(wide)}  ${note}`.trimEnd())
  )
}

/** Writes `test-results/bench/<name>.json`: the figures, and on what machine they were taken. Answers its path. */
export function writeReport(name, figures) {
  const file = inRoot("test-results/bench", `${name}.json`)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const report = { bench: name, at: new Date().toISOString(), machine: machine(), ...figures }
  fs.writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
  return file
}

/** Cores, memory and how busy the machine was at the end: figures of a busy machine are only good as ratios. */
const machine = () => ({
  cores: os.availableParallelism(),
  memory_gb: Math.round(os.totalmem() / 2 ** 30),
  load_1_5_15: os.loadavg().map((load) => Number(load.toFixed(2))),
  node: process.version,
  platform: `${process.platform}-${process.arch}`,
})
