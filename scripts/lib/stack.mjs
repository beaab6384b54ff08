// The whole market as processes: database prepared, simulators, backend, web app. Used by `npm start` and by the
// browser journeys alike, so what is tested is what is started.
import { inRoot, ROOT } from "./paths.mjs"
import { prepareDatabase, SERVER } from "./prepare-database.mjs"
import { MEDUSA } from "./run.mjs"
import { startService } from "./service.mjs"
import { backendEnvironment, surroundings, webEnvironment } from "./stack-environment.mjs"

const OPERATOR_EMAIL = "operator@xiangji.test"

/**
 * Starts everything on a database that exists: `{ profile, databaseUrl, secrets, ports, filesDir, logs }`.
 * `tell(title, work)` shows each phase, `onService(service)` hears of every process.
 * Answers `{ urls, operator, services, close() }`; close stops in the reverse order.
 */
export async function startStack({ profile, databaseUrl, secrets, ports, filesDir, ...options }) {
  const demo = profile === "demo"
  const own = { backend: `http://localhost:${ports.backend}`, web: `http://localhost:${ports.web}` }
  const operator = { email: OPERATOR_EMAIL, password: secrets.OPERATOR_PASSWORD }
  const { services, serve, close } = serving(options)
  try {
    const simulators = demo
      ? await serve("Starting the simulators", simulation(secrets, ports))
      : null
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
    await serve("Starting the web app", {
      name: "web",
      program: ["server.mjs"],
      cwd: inRoot("storefront"),
      env: webEnvironment({ key, secrets, urls, port: ports.web }),
      health: `${urls.web}/health`,
    })
    return { urls, operator, services, close }
  } catch (error) {
    await close()
    throw error
  }
}

function serving({ logs, tell, onService }) {
  const services = []
  const serve = async (title, settings) => {
    await tell(title, async () => {
      services.push(await startService({ logs, ...settings, onStart: onService }))
    })
    return services.at(-1)
  }
  const close = async () => {
    for (const service of services.toReversed()) await service.stop()
  }
  return { services, serve, close }
}

const simulation = (secrets, ports) => ({
  name: "simulators",
  program: [inRoot("scripts/simulators.mjs")],
  cwd: ROOT,
  env: { ...surroundings(), ...secrets, SMS_PORT: String(ports.sms ?? 0) },
})
