// What `npm test` and `npm run check` consist of. A phase answers `{ passed, failed, problems }`.
import { binOf } from "./build-units.mjs"
import { build } from "./build.mjs"
import { runTests } from "./jest.mjs"
import { inRoot } from "./paths.mjs"
import { runNode } from "./run.mjs"

const root = (packageName, command) => binOf(inRoot(), packageName, command)
const TWO = ["--maxWorkers=2"] // more Medusas at once need more memory than small machines have
const cache = (name) => ["--cache", "--cache-location", inRoot(".cache", name)]
const GOOD = { passed: 0, failed: 0, problems: [] }

// A tool either finds nothing to say or fails; it counts no tests.
const tool =
  (name, ...programs) =>
  async () => {
    for (const program of programs)
      await runNode(name, program(), { failed: `${name} is not satisfied.` })
    return GOOD
  }

const lock = {
  title: "Lock file",
  run: tool("lock file", () => [inRoot("scripts/check-lock.mjs")]),
}
const format = {
  title: "Format",
  run: tool("format", () => [root("prettier", "prettier"), "--check", ".", ...cache("prettier")]),
}
const lint = {
  title: "Lint",
  run: tool("lint", () => [root("eslint", "eslint"), ".", "--max-warnings=0", ...cache("eslint")]),
}
// Before the types: the build generates those of the containers, and plugins are seen through their built ones.
const everything = {
  title: "Build",
  async run() {
    await build()
    return GOOD
  },
}
const types = {
  title: "Types",
  run: tool("types", () => [root("typescript", "tsc"), "-p", "tsconfig.check.json"]),
}
const webTypes = { title: "Types of the web app", run: typesOfTheWebApp }
const unit = { title: "Unit tests", run: () => runTests("unit", TWO) }
const scripts = { title: "Tests of the scripts", run: () => runTests("scripts") }

/** What needs no database: for every few minutes. */
export const quickPhases = [lock, format, lint, everything, types, webTypes, unit, scripts]

/** Everything. */
export const allPhases = [
  ...quickPhases,
  { title: "Module tests", run: () => runTests("module", TWO) },
  { title: "HTTP tests", run: () => runTests("http", TWO) },
  { title: "Browser journeys", run: () => runTests("journeys", ["--runInBand"]) },
]

async function typesOfTheWebApp() {
  const cwd = inRoot("storefront")
  const failed = "The web app's types do not fit."
  await runNode("web-typegen", [binOf(cwd, "@react-router/dev", "react-router"), "typegen"], {
    cwd,
    failed,
  })
  await runNode("web-types", [binOf(cwd, "typescript", "tsc")], { cwd, failed })
  return GOOD
}
