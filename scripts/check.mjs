// npm run check: what can be known without a database, in the order in which it is cheapest to be told.
import { withComplaints } from "./lib/complaint.mjs"
import { installPackages, packagesAreInstalled } from "./lib/install.mjs"
import { checkNode } from "./lib/machine.mjs"
import { phase } from "./lib/progress.mjs"
import { runPhases } from "./lib/run-phases.mjs"
import { quickPhases } from "./lib/test-phases.mjs"

await withComplaints(async () => {
  checkNode()
  if (!packagesAreInstalled()) await phase("Installing packages", installPackages)
  await runPhases(quickPhases)
})
