// What `npm start` and `npm run dev` have in common: from a bare clone to a running market.
import { build } from "./build.mjs"
import { demoDatabase } from "./demo-database.mjs"
import { installPackages, packagesAreInstalled } from "./install.mjs"
import { clearLeftovers, runRecord } from "./leftovers.mjs"
import { checkDisk, checkNode, checkPort } from "./machine.mjs"
import { inRoot } from "./paths.mjs"
import { phase } from "./progress.mjs"
import { demoSecrets } from "./secrets.mjs"
import { startStack } from "./stack.mjs"
import { stopOnSignal } from "./stop-on-signal.mjs"
import { welcome } from "./welcome.mjs"

const RUN = inRoot(".data/run.json")

/**
 * Checks the machine, installs, builds (`only` names what), starts everything, says where it is, and then leaves it to
 * `whileOpen(stack, stop)`. However that ends, everything is stopped in order.
 */
export async function openMarket({ only, web, whileOpen }) {
  const profile = process.env.XIANGJI_PROFILE ?? "demo"
  const { PORT = 9000, WEB_PORT = 8000 } = process.env
  checkNode()
  checkDisk()
  const left = await clearLeftovers(RUN)
  if (left.length) console.log(`✓ Cleared up after an interrupted run: ${left.join(", ")}`)
  await checkPort(Number(PORT), "PORT")
  await checkPort(Number(WEB_PORT), "WEB_PORT")
  const record = runRecord(RUN)
  record.open()
  const stop = stopOnSignal({ last: record.close })
  try {
    if (!packagesAreInstalled()) await phase("Installing packages", installPackages)
    await phase("Building what changed", async () => {
      const built = await build({ only, tell: (line) => console.log(`\r${line}`) })
      return built.length ? undefined : "nothing changed"
    })
    const database = await demoDatabase({ tell: phase })
    stop.before(database.stop)
    const stack = await startStack({
      profile,
      databaseUrl: database.url,
      secrets: profile === "demo" ? demoSecrets(inRoot(".data/secrets.json")) : process.env,
      ports: { backend: Number(PORT), web: Number(WEB_PORT) },
      dataDir: inRoot(".data"),
      web,
      tell: phase,
      onService: (service) => {
        record.add(service.name, service.pid)
        stop.before(service.stop)
      },
    })
    console.log(welcome({ ...stack, demo: profile === "demo" }))
    await whileOpen(stack, stop)
  } finally {
    await stop.now()
  }
}
