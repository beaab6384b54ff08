import type { MedusaContainer } from "@medusajs/framework/types"
import { jobLog } from "../../domain/job-log"
import type { JobDefinition } from "../../domain/job"
import { runDefinition } from "../run-definition"

const lines: string[] = []
const say = (line: string) => void lines.push(line)
const log = jobLog({ info: say, warn: say, error: say }, { job: "test" })

const run = (handle: JobDefinition["handle"], timeoutMs = 50) =>
  runDefinition(
    { name: "test", attempts: 1, backoffMs: 1, timeoutMs, handle },
    { payload: {}, container: {} as MedusaContainer, log, signal: new AbortController().signal }
  )

describe("running a handler", () => {
  it("answers what the handler answers", async () => {
    await expect(run(async () => 7)).resolves.toBe(7)
  })

  it("passes the handler's own error on, also when it throws at once", async () => {
    const closed = new Error("carrier is closed")
    await expect(run(() => Promise.reject(closed))).rejects.toBe(closed)
    await expect(
      run(() => {
        throw closed
      })
    ).rejects.toBe(closed)
  })

  it("counts a handler that still ends well after its time as done", async () => {
    const slow = () => new Promise((resolve) => setTimeout(() => resolve("late"), 120))
    await expect(run(slow)).resolves.toBe("late")
  })

  it("gives up on a handler that ignores its signal, and says so", async () => {
    const never = () => new Promise(() => undefined)
    const failing = run(never)
    await expect(failing).rejects.toMatchObject({ code: "QUEUE-TIMEOUT-01" })
    expect(lines.at(-1)).toMatch(/^job ignores its signal/)
  })
})
