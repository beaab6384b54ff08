import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { inRoot } from "./paths.mjs"
import { collect, tailOf } from "./run.mjs"

const JEST = inRoot("node_modules/jest/bin/jest.js")

/** Runs one of Jest's projects; answers `{ passed, failed, problems }`, problems in words. */
export async function runTests(project, flags = []) {
  const result = inRoot(".cache/tests", `${project}.json`)
  fs.mkdirSync(path.dirname(result), { recursive: true })
  fs.rmSync(result, { force: true })
  const { code, log } = await collect(
    `test-${project}`,
    process.execPath,
    [
      "--experimental-vm-modules", // without it Medusa's own dynamic imports fail inside Jest
      JEST,
      `--selectProjects=${project}`,
      "--json",
      `--outputFile=${result}`,
      "--silent",
      "--ci",
      ...flags,
    ],
    { cwd: inRoot(), env: { LOG_LEVEL: "error", TMPDIR: os.tmpdir() } }
  )
  const report = fs.existsSync(result) ? JSON.parse(fs.readFileSync(result, "utf8")) : null
  return summarise(report, code, `The end of ${log}:\n${tailOf(log)}`)
}

/**
 * Counts a report of Jest. A suite that cannot even run is a failure, and so is a run that ends badly without naming
 * one, or that finds nothing to run.
 */
export function summarise(report, code, otherwise) {
  if (!report) return { passed: 0, failed: 1, problems: [otherwise] }
  const passed = report.numPassedTests
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites
  const silent = failed === 0 && (code !== 0 || passed === 0)
  const problems = report.testResults.flatMap(problemsOf)
  return { passed, failed: silent ? 1 : failed, problems: silent ? [otherwise] : problems }
}

function problemsOf({ name, message, assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === "failed")
  if (!failed.length) return assertionResults.length || !message ? [] : [`${name}\n${message}`]
  return failed.map(
    ({ fullName, failureMessages }) => `${name}\n${fullName}\n${failureMessages[0]}`
  )
}
