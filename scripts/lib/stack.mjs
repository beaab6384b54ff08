// The whole market as processes: database prepared, simulators, backend, web app. Used by `npm start` and by the
// browser journeys alike, so what is tested is what is started.
import path from "node:path"
import { inRoot, ROOT } from "./paths.mjs"
import { prepareDatabase, SERVER } from "./prepare-database.mjs"
import { MEDUSA } from "./run.mjs"
import { startService } from "./service.mjs"
import { backendEnvironment, surroundings, webEnvironment } from "./stack-environment.mjs"

const OPERATOR_EMAIL = "operator@xiangji.test"

/**
 * Starts everything on a database that exists: `{ profile, databaseUrl, secrets, ports, dataDir, parcelStepMs }`;
 * `forgetful` simulators keep nothing for a restart of theirs, which makes thousands of payments cheaper.
 * With `ports.sms` codes go through the SMS vendor's simulator, else a demo shows them on the sign-in page.
 * `tell(title, work)` shows each phase, `onService(service)` hears of every process, `web` is the way to serve the
 * web app. Answers `{ urls, operator, services, restart(name), close() }`; close stops in the reverse order.
 */
export async function startStack(options) {
  const { profile, databaseUrl, secrets, ports, dataDir, web = builtWeb } = options
  const filesDir = process.env.FILES_DIR ?? path.join(dataDir, "files")
  const demo = profile === "demo"
  const own = { backend: `http://localhost:${ports.backend}`, web: `http://localhost:${ports.web}` }
  const operator = { email: OPERATOR_EMAIL, password: secrets.OPERATOR_PASSWORD }
  const { services, serve, restart, close } = serving(options)
  try {
    const simulators = demo ? await serve("Starting the simulators", simulation(options)) : null
    const urls = { ...own, ...simulators?.report.urls }
    const environment = backendEnvironment({ profile, databaseUrl, filesDir, secrets, urls })
    const key = await prepareDatabase({
      environment,
      demo: demo && { OPERATOR_EMAIL, OPERATOR_PASSWORD: operator.password },
      tell: options.tell,
    })
    await serve("Starting the backend", {
      name: "backend",
      program: [MEDUSA, "start", "--port", String(ports.backend)],
      cwd: SERVER,
      env: environment,
      health: `${urls.backend}/health/ready`,
    })
    const surface = webEnvironment({ key, secrets, urls, port: ports.web })
    await serve("Starting the web app", web({ port: ports.web, url: urls.web, env: surface }))
    return { urls, operator, services, restart, close }
  } catch (error) {
    await close()
    throw error
  }
}

function serving({ dataDir, tell, onService }) {
  const logs = path.join(dataDir, "logs")
  const services = []
  const settings = []
  const start = (given) => startService({ logs, ...given, onStart: onService })
  const serve = async (title, given) => {
    await tell(title, async () => {
      services.push(await start(given))
      settings.push(given)
    })
    return services.at(-1)
  }
  const restart = async (name) => {
    const index = settings.findIndex((given) => given.name === name)
    await services[index].stop()
    services[index] = await start({ ...settings[index], again: true })
  }
  const close = async () => {
    for (const service of services.toReversed()) await service.stop()
  }
  return { services, serve, restart, close }
}

const builtWeb = ({ url, env }) => ({
  name: "web",
  program: ["server.mjs"],
  cwd: inRoot("storefront"),
  env,
  health: `${url}/health`,
})

const simulation = ({ secrets, ports, dataDir, parcelStepMs = 8_000, forgetful = false }) => ({
  name: "simulators",
  program: [inRoot("scripts/simulators.mjs")],
  cwd: ROOT,
  env: {
    ...surroundings(),
    ...secrets,
    ...(ports.sms === undefined ? {} : { SMS_PORT: String(ports.sms) }),
    STRIPE_WEBHOOK_URL: `http://localhost:${ports.backend}/hooks/payment/stripe_stripe`,
    STRIPE_CONNECT_WEBHOOK_URL: `http://localhost:${ports.backend}/hooks/payouts/stripe`,
    PARCEL_STEP_MS: String(parcelStepMs),
    ...(forgetful ? {} : simulatorStates(dataDir)),
  },
})

const simulatorStates = (dataDir) => ({
  STRIPE_STATE: path.join(dataDir, "payments.json"),
  PARCEL_STATE: path.join(dataDir, "parcels.json"),
})
