import { Complaint } from "./complaint.mjs"
import { phase } from "./progress.mjs"

/** Runs phases one after the other, whatever happens to each, and ends with the one line that counts. */
export async function runPhases(phases) {
  const sum = { passed: 0, failed: 0 }
  for (const { title, run } of phases) {
    const { passed, failed, problems } = await attempt(title, run)
    sum.passed += passed
    sum.failed += failed
    for (const problem of problems) console.log(`\n${problem}\n`)
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`)
  process.exitCode = sum.failed ? 1 : 0
}

async function attempt(title, run) {
  let result
  try {
    await phase(title, async () => {
      result = await run()
      if (result.failed) throw new Complaint(`${result.failed} failed.`, "")
      return result.passed ? `${result.passed} passed` : undefined
    })
    return result
  } catch (error) {
    const said = error instanceof Complaint ? error.message : error.stack
    return result ?? { passed: 0, failed: 1, problems: [said] } // a phase that breaks is a failure of its own
  }
}
