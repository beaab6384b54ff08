import { plugins } from "./build-units.mjs"
import { Complaint } from "./complaint.mjs"
import { digestOf } from "./digest.mjs"
import { inRoot, ROOT } from "./paths.mjs"
import { MEDUSA, runNode } from "./run.mjs"
import { setupRecord } from "./setup-record.mjs"

/** Where the built backend runs: its packages are found further up, in the root's node_modules. */
export const SERVER = inRoot(".medusa/server")

/**
 * Migrates when there is something to migrate, loads the demo once (`demo` adds its variables), and answers the
 * publishable key of the web app.
 */
export async function prepareDatabase({ environment, demo, tell }) {
  const record = await setupRecord(environment.DATABASE_URL)
  try {
    const schema = schemaDigest()
    if (!(await record.done("schema", schema)))
      await tell("Bringing the database up to date", async () => {
        const failed = "The database cannot be brought up to date."
        await runNode("db-migrate", [MEDUSA, "db:migrate"], {
          cwd: SERVER,
          env: environment,
          failed,
        })
        await record.note("schema", schema)
      })
    if (demo && !(await record.done("demo", "1")))
      await tell("Loading the demo market", async () => {
        const program = [MEDUSA, "exec", "./src/start-up/prepare-demo.js"]
        const env = { ...environment, ...demo }
        const failed = "The demo market cannot be loaded."
        await runNode("demo", program, { cwd: SERVER, env, failed })
        await record.note("demo", "1")
      })
    return process.env.MEDUSA_PUBLISHABLE_KEY || keyOrComplaint(await record.publishableKey())
  } finally {
    await record.close()
  }
}

function keyOrComplaint(key) {
  if (key) return key
  throw new Complaint(
    "The database has no publishable key for the web app.",
    "Create one in the Medusa admin and start again, or set MEDUSA_PUBLISHABLE_KEY."
  )
}

// Migrations, links and the set of modules are all that `db:migrate` looks at.
function schemaDigest() {
  const sources = [inRoot("src"), ...plugins().map(({ folder }) => folder)]
  return digestOf([...sources, inRoot("medusa-config.ts"), inRoot("package-lock.json")], {
    base: ROOT,
    only: (name) => /(^|\/)(migrations|migration-scripts|links)\/|^[^/]+$/.test(name),
  })
}
