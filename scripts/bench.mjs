// npm run bench -- <name>…: measures the built market; see integration-tests/bench/README.md.
import fs from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { printTable, writeReport } from "../integration-tests/bench/support/report.mjs"
import { startBenchStack } from "../integration-tests/bench/support/stack.mjs"
import { build } from "./lib/build.mjs"
import { Complaint, withComplaints } from "./lib/complaint.mjs"
import { inRoot } from "./lib/paths.mjs"
import { phase } from "./lib/progress.mjs"

const SUFFIX = ".bench.mjs"
const FOLDER = inRoot("integration-tests/bench")

await withComplaints(async () => {
  const known = fs
    .readdirSync(FOLDER)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
  const asked = process.argv.slice(2)
  if (!asked.length) return console.log(`npm run bench -- ${known.join(" | ")}`)
  const unknown = asked.find((name) => !known.includes(name))
  if (unknown) throw new Complaint(`There is no bench "${unknown}".`, `Known: ${known.join(", ")}`)
  if (process.env.XIANGJI_BENCH_BUILT !== "1")
    await phase("Building what changed", async () => void (await build()))
  for (const name of asked) await run(name)
})

async function run(name) {
  const { default: bench } = await import(pathToFileURL(path.join(FOLDER, `${name}${SUFFIX}`)))
  let stack
  await phase("Starting the market", async () => {
    stack = await startBenchStack()
  })
  try {
    const { rows, ...figures } = await bench({ stack })
    printTable(name, rows)
    console.log(`\n${writeReport(name, { rows, ...figures })}`)
  } finally {
    await stack.close()
  }
}
