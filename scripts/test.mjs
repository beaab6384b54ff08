// npm test: everything, on a machine that has nothing but Node. Its last line is `N passed, N failed`.
import { withComplaints } from "./lib/complaint.mjs"
import { installPackages, packagesAreInstalled } from "./lib/install.mjs"
import { checkDisk, checkNode } from "./lib/machine.mjs"
import { phase } from "./lib/progress.mjs"
import { runPhases } from "./lib/run-phases.mjs"
import { allPhases } from "./lib/test-phases.mjs"
import { startTestPostgres } from "../integration-tests/setup/test-postgres.mjs"

await withComplaints(async () => {
  checkNode()
  checkDisk()
  if (!packagesAreInstalled()) await phase("Installing packages", installPackages)
  const postgres = await startTestPostgres() // once for all phases, which find it running
  try {
    await runPhases(allPhases)
  } finally {
    if (!postgres.reused) await postgres.stop()
  }
})
