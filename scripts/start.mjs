// npm start: from a bare clone to a running market. Uses nothing but Node until the packages are there.
import { Complaint, withComplaints } from "./lib/complaint.mjs"
import { build } from "./lib/build.mjs"
import { demoDatabase } from "./lib/demo-database.mjs"
import { installPackages, packagesAreInstalled } from "./lib/install.mjs"
import { clearLeftovers, runRecord } from "./lib/leftovers.mjs"
import { checkDisk, checkNode, checkPort } from "./lib/machine.mjs"
import { inRoot } from "./lib/paths.mjs"
import { portIsFree } from "./lib/ports.mjs"
import { phase } from "./lib/progress.mjs"
import { demoSecrets } from "./lib/secrets.mjs"
import { startStack } from "./lib/stack.mjs"
import { stopOnSignal } from "./lib/stop-on-signal.mjs"
import { welcome } from "./lib/welcome.mjs"

const RUN = inRoot(".data/run.json")
const SMS_PORT = 9100

await withComplaints(async () => {
  const profile = process.env.XIANGJI_PROFILE ?? "demo"
  const ports = {
    backend: Number(process.env.PORT ?? 9000),
    web: Number(process.env.WEB_PORT ?? 8000),
  }
  checkNode()
  checkDisk()
  const left = await clearLeftovers(RUN)
  if (left.length) console.log(`✓ Cleared up after an interrupted run: ${left.join(", ")}`)
  await checkPort(ports.backend, "PORT")
  await checkPort(ports.web, "WEB_PORT")
  const record = runRecord(RUN)
  record.open()
  const stop = stopOnSignal({ last: record.close })
  try {
    if (!packagesAreInstalled()) await phase("Installing packages", installPackages)
    await phase("Building what changed", async () => {
      const built = await build({ tell: (line) => console.log(`\r${line}`) })
      return built.length ? undefined : "nothing changed"
    })
    const database = await demoDatabase({ tell: phase })
    stop.before(database.stop)
    const stack = await startStack({
      profile,
      databaseUrl: database.url,
      secrets: profile === "demo" ? demoSecrets(inRoot(".data/secrets.json")) : process.env,
      ports: { ...ports, sms: (await portIsFree(SMS_PORT)) ? SMS_PORT : 0 },
      filesDir: process.env.FILES_DIR ?? inRoot(".data/files"),
      logs: inRoot(".data/logs"),
      tell: phase,
      onService: (service) => {
        record.add(service.name, service.pid)
        stop.before(service.stop)
      },
    })
    console.log(welcome(stack, profile))
    const { name, log } = await Promise.race([
      ...stack.services.map(({ ended }) => ended),
      stop.asked,
    ])
    if (log) throw new Complaint(`The ${name} stopped by itself.`, `Its last words are in ${log}.`)
  } finally {
    await stop.now()
  }
})
