// The whole market as processes: database prepared, simulators, backend, web app. Used by `npm start` and by the
// browser journeys alike, so what is tested is what is started.
import { digestOf } from "./digest.mjs"
import { plugins } from "./build-units.mjs"
import { Complaint } from "./complaint.mjs"
import { inRoot, ROOT } from "./paths.mjs"
import { MEDUSA, runNode } from "./run.mjs"
import { startService } from "./service.mjs"
import { setupRecord } from "./setup-record.mjs"
import { backendEnvironment, surroundings } from "./stack-environment.mjs"

const SERVER = inRoot(".medusa/server")
const OPERATOR = "operator@xiangji.test"

/**
 * Starts everything on a database that exists. `tell(title, work)` shows each phase; `onService(service)` hears of
 * every process. Answers `{ urls, operator, services, close() }`; close stops in the reverse order.
 */
export async function startStack(options) {
  const { profile, databaseUrl, secrets, ports, filesDir, logs, tell, onService } = options
  const urls = {
    backend: `http://localhost:${ports.backend}`,
    web: `http://localhost:${ports.web}`,
  }
  const services = []
  const close = async () => {
    for (const service of services.toReversed()) await service.stop()
  }
  const serve = async (settings) => {
    const service = await startService({ logs, ...settings })
    services.push(service)
    onService?.(service)
    return service
  }
  try {
    const simulators = profile === "demo" ? await startSimulators() : {}
    const environment = backendEnvironment({
      ...{ profile, databaseUrl, filesDir, secrets, simulators },
      ...{ backendUrl: urls.backend, webUrl: urls.web },
    })
    const key = await prepare(environment)
    await tell("Starting the backend", () =>
      serve({
        name: "backend",
        program: [MEDUSA, "start", "--port", String(ports.backend)],
        cwd: SERVER,
        env: environment,
        health: `${urls.backend}/health`,
      }).then(() => undefined)
    )
    await tell("Starting the web app", () =>
      serve({
        name: "web",
        program: ["server.mjs"],
        cwd: inRoot("storefront"),
        env: webEnvironment(key, simulators),
        health: `${urls.web}/health`,
      }).then(() => undefined)
    )
    const operator = { email: OPERATOR, password: secrets.OPERATOR_PASSWORD }
    return { urls: { ...urls, ...simulators }, operator, services, close }
  } catch (error) {
    await close()
    throw error
  }

  async function startSimulators() {
    let urlsOfSimulators = {}
    await tell("Starting the carrier and SMS simulators", async () => {
      const { report } = await serve({
        name: "simulators",
        program: [inRoot("scripts/simulators.mjs")],
        cwd: ROOT,
        env: { ...surroundings(), ...secrets, SMS_PORT: String(ports.sms ?? 0) },
      })
      urlsOfSimulators = report.urls
    })
    return urlsOfSimulators
  }

  async function prepare(environment) {
    const record = await setupRecord(databaseUrl)
    try {
      const schema = schemaDigest()
      if (!(await record.done("schema", schema)))
        await tell("Bringing the database up to date", async () => {
          await medusa(
            "db-migrate",
            ["db:migrate"],
            environment,
            "The database cannot be brought up to date."
          )
          await record.note("schema", schema)
        })
      if (profile === "demo" && !(await record.done("demo", "1")))
        await tell("Loading the demo market", async () => {
          const env = {
            ...environment,
            OPERATOR_EMAIL: OPERATOR,
            OPERATOR_PASSWORD: secrets.OPERATOR_PASSWORD,
          }
          const script = ["exec", "./src/start-up/prepare-demo.js"]
          await medusa("demo", script, env, "The demo market cannot be loaded.")
          await record.note("demo", "1")
        })
      const key = process.env.MEDUSA_PUBLISHABLE_KEY || (await record.publishableKey())
      if (key) return key
      throw new Complaint(
        "The database has no publishable key for the web app.",
        "Create one in the Medusa admin and start again, or set MEDUSA_PUBLISHABLE_KEY."
      )
    } finally {
      await record.close()
    }
  }

  function webEnvironment(key, simulators) {
    return {
      SESSION_SECRET: secrets.SESSION_SECRET,
      ...surroundings(),
      NODE_ENV: "production",
      PORT: String(ports.web),
      MEDUSA_BACKEND_URL: urls.backend,
      MEDUSA_PUBLISHABLE_KEY: key,
      WEB_URL: process.env.WEB_URL ?? urls.web,
      ...(simulators.sms ? { SMS_INBOX_URL: simulators.sms } : {}),
    }
  }
}

const medusa = (name, args, env, failed) =>
  runNode(name, [MEDUSA, ...args], { cwd: SERVER, env, failed })

// Migrations, links and the set of modules are all that `db:migrate` looks at.
function schemaDigest() {
  const sources = [inRoot("src"), ...plugins().map(({ folder }) => folder)]
  return digestOf([...sources, inRoot("medusa-config.ts"), inRoot("package-lock.json")], {
    base: ROOT,
    only: (name) => /(^|\/)(migrations|migration-scripts|links)\/|^[^/]+$/.test(name),
  })
}
