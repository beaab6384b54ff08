import { mkdtempSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import {
  startKuaidi100Simulator,
  type Kuaidi100Simulator,
} from "@xiangji/courier/simulator/kuaidi100"

/** The folder of the whole application. */
export const root = path.join(__dirname, "../../..")

const KUAIDI100 = { customer: "CUSTOMER", key: "KEY", secret: "SECRET" }

/**
 * Call before `medusaIntegrationTestRunner`: starts the aggregator's simulator and sets the environment that the
 * application is configured by, as the launcher does.
 */
export function withSimulatedCarriers(): { kuaidi100(): Kuaidi100Simulator } {
  let simulator: Kuaidi100Simulator
  beforeAll(async () => {
    simulator = await startKuaidi100Simulator(KUAIDI100)
    const port = await freePort()
    Object.assign(process.env, {
      PORT: String(port),
      XIANGJI_PROFILE: "demo",
      BACKEND_URL: `http://127.0.0.1:${port}`,
      FILES_DIR: mkdtempSync(path.join(tmpdir(), "xiangji-files-")),
      KUAIDI100_CUSTOMER: KUAIDI100.customer,
      KUAIDI100_KEY: KUAIDI100.key,
      KUAIDI100_SECRET: KUAIDI100.secret,
      KUAIDI100_BASE_URL: simulator.url,
    })
  })
  afterAll(() => simulator.close())
  return { kuaidi100: () => simulator }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
