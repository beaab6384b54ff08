// npm run audit: proves that ledger, payments, seller orders, cash and payouts of a market agree. Changes nothing.
import { audit } from "./lib/audit.mjs"
import { Complaint, withComplaints } from "./lib/complaint.mjs"
import { demoDatabase } from "./lib/demo-database.mjs"
import { phase } from "./lib/progress.mjs"

await withComplaints(async () => {
  const database = await demoDatabase({ tell: phase })
  try {
    const { looked_at, differences } = await audit(database.url)
    const seen = Object.entries(looked_at).map(([what, count]) => `${count} ${what}`)
    console.log(`Looked at ${seen.join(", ").replaceAll("_", " ")}.`)
    if (!differences.length) return console.log("✓ Everything agrees.")
    console.table(differences)
    throw new Complaint(
      `${differences.length} figure(s) do not agree.`,
      "Each line says what was expected and what was found; the Books page of the admin has them too after its next check."
    )
  } finally {
    if (!database.reused) await database.stop()
  }
})
