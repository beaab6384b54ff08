import path from "node:path"

/** Where a started market is and how to get in. */
export type Stack = {
  urls: { backend: string; web: string; kuaidi100: string; sms: string }
  operator: { email: string; password: string }
  databaseUrl: string
  close(): Promise<void>
}

const ROOT = path.resolve(__dirname, "../../..")

/** Starts the whole built market on a fresh database with the demo loaded; takes up to a minute. */
export async function startStack(): Promise<Stack> {
  const { startService } = await import("../../../scripts/lib/service.mjs")
  const service = await startService({
    name: "stack",
    program: [path.join(ROOT, "integration-tests/setup/test-stack.mjs")],
    cwd: ROOT,
    env: process.env,
    logs: path.join(ROOT, ".cache/journeys"),
  })
  const report: Omit<Stack, "close"> = Object(service.report)
  return { ...report, close: () => service.stop() }
}
