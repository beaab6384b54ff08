import { spawn } from "node:child_process"
import { createServer, type AddressInfo } from "node:net"
import path from "node:path"

/**
 * A second backend on the same database, in a process of its own, that kills itself around the request that pays a
 * seller, or in the middle of a settlement run (see `paying-process.cjs`). `press` asks an operator's route there to
 * begin, and answers what killed it.
 */
export async function doomedPayer(databaseUrl: string, dieAt: "before" | "after" | "third seller") {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [path.join(__dirname, "paying-process.cjs")], {
    cwd: __dirname,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DATABASE_URL: databaseUrl, DIE_AT: dieAt, PORT: String(port) },
  })
  let said = ""
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => (said = `${said}${chunk}`.slice(-4_000)))
  const ended = new Promise<string>((resolve) =>
    child.once("exit", (code, signal) => resolve(signal ?? `exit ${code}\n${said}`))
  )
  const state = { gone: false }
  void ended.then(() => (state.gone = true))
  while (!state.gone && !(await answers(`${url}/health`)))
    await new Promise((resolve) => setTimeout(resolve, 100))
  return {
    async press(path: string, headers: Record<string, string>, body: object = {}): Promise<string> {
      await fetch(`${url}/admin/marketplace/${path}`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(body),
      }).catch(() => undefined)
      const timeout = setTimeout(() => child.kill("SIGTERM"), 30_000)
      const outcome = await ended
      clearTimeout(timeout)
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
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
