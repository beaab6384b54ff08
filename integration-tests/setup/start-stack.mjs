import { inRoot, ROOT } from "../../scripts/lib/paths.mjs"
import { startService } from "../../scripts/lib/service.mjs"

/** Jest's global set-up for the journeys: one market for all of them, on a fresh database (about a minute). */
export default async function () {
  const stack = await startService({
    name: "stack",
    program: [inRoot("integration-tests/setup/test-stack.mjs")],
    cwd: ROOT,
    env: process.env,
    logs: inRoot(".cache/journeys"),
    patience: 300_000,
    grace: 60_000,
  })
  globalThis.xiangjiStack = stack
  process.env.XIANGJI_STACK = JSON.stringify(stack.report)
}
