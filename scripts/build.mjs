// npm run build: everything that changed, and nothing else.
import { build } from "./lib/build.mjs"
import { withComplaints } from "./lib/complaint.mjs"
import { phase } from "./lib/progress.mjs"

await withComplaints(() =>
  phase("Building what changed", async () => {
    const built = await build({ tell: (line) => console.log(line) })
    return built.length ? "" : "nothing changed"
  })
)
