import { spawn } from "node:child_process"
import { createRequire } from "node:module"
import { createServer } from "node:net"
import path from "node:path"
import { root } from "./market"

const MEDUSA = path.join(
  path.dirname(createRequire(__filename).resolve("@medusajs/cli/package.json")),
  "cli.js"
)

/**
 * A second backend on the same database, in a process of its own, that kills itself when the completions of so many carts
 * have come to one point (`after create-orders`; see `die-at-step.cjs`). `complete` presses the button for them there, at
 * once, and answers what killed it.
 */
export async function doomedBackend(
  databaseUrl: string,
  { dieAt, carts }: { dieAt: string; carts: readonly string[] },
  publishableKey: string
) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const preload = path.join(__dirname, "die-at-step.cjs")
  const child = spawn(
    process.execPath,
    ["--require", preload, MEDUSA, "start", "--port", String(port)],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        ...{ DATABASE_URL: databaseUrl, PORT: String(port) },
        ...{ DIE_AT: dieAt, DIE_WITH: String(carts.length) },
      },
    }
  )
  let said = ""
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => (said = `${said}${chunk}`.slice(-2_000)))
  const ended = new Promise<string>((resolve) =>
    child.once("exit", (code, signal) => resolve(signal ?? `exit ${code}\n${said}`))
  )
  const gone = { yes: false }
  void ended.then(() => (gone.yes = true))
  while (!gone.yes && !(await answers(`${url}/health`)))
    await new Promise((resolve) => setTimeout(resolve, 100))
  return {
    async complete(): Promise<string> {
      const headers = { "x-publishable-api-key": publishableKey }
      const outcome = await Promise.race(
        carts.map((cart) =>
          fetch(`${url}/store/carts/${cart}/complete`, { method: "POST", headers }).then(
            async (answer) => `answered ${answer.status} ${await answer.text()}`,
            () => ended
          )
        )
      )
      child.kill("SIGKILL")
      await ended
      return outcome
    },
  }
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false
  )

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
