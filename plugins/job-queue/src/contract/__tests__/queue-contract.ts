import { fork } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { JobQueueOptions } from "../../domain/options"
import { queueIdle } from "../../jobs"
import JobQueueService from "../../modules/job-queue/service"
import { acts, defineContractJobs, HURRIED, lostRows, RETRIED, WORK } from "./contract-jobs"
import { flakyLine, type FlakyLine } from "./flaky-line"

/** A store that must keep the contract. */
export type StoreUnderTest = {
  name: string
  address(): { host: string; port: number }
  /** Options for a queue of this test's own, reached through `port` of this machine. */
  options(port: number, place: string): JobQueueOptions
}

/** What every store must do for the jobs, written once. */
export function queueContract(store: StoreUnderTest) {
  describe(`job queue on ${store.name}`, () => {
    let line: FlakyLine
    let options: JobQueueOptions
    let lines: string[]
    const open: JobQueueService[] = []

    beforeEach(async () => {
      defineContractJobs()
      acts.clear()
      lostRows.clear()
      lines = []
      line = await flakyLine(store.address())
      options = { ...store.options(line.port, `contract_${Date.now()}`), takeOverMs: 1_000 }
    })
    afterEach(async () => {
      line.mend()
      const closing = open.splice(0)
      await Promise.all(closing.map((queue) => queue.stopWorkers()))
      await Promise.all(closing.map((queue) => queue.close()))
      await line.close()
    })

    const queue = async (changed: Partial<JobQueueOptions> = {}) => {
      const say = (text: string) => void lines.push(text)
      const made = new JobQueueService(
        { logger: { info: say, warn: say, error: say } },
        { ...options, ...changed }
      )
      open.push(made)
      await made.start({} as MedusaContainer)
      return made
    }
    const ringer = () => queue({ worker: false })

    it("hands a job to its handler with its payload and writes its name and id", async () => {
      const seen: unknown[] = []
      acts.set("a", ({ payload, log }) => (seen.push(payload), log.info("at work", { weight: 3 })))
      const worker = await queue()
      expect(await worker.ring(WORK, { row: "a" })).toBe(true)
      await queueIdle()
      expect(seen).toEqual([{ row: "a" }])
      const [said] = lines.filter((text) => text.startsWith("at work "))
      expect(JSON.parse(said!.slice("at work ".length))).toEqual({
        job: WORK,
        job_id: expect.any(String),
        weight: 3,
      })
    })

    it("folds bells of one key into one job, and rings once more for a bell during the run", async () => {
      let runs = 0
      const early = await ringer()
      acts.set("a", async () => {
        runs += 1
        if (runs > 1) return
        await early.ring(WORK, { row: "a" })
        await early.ring(WORK, { row: "a" })
      })
      for (let bell = 0; bell < 3; bell += 1) await early.ring(WORK, { row: "a" })
      await early.ring(WORK, { row: "a" }, { key: "another" })
      acts.set("b", () => (runs += 100))
      await early.ring(WORK, { row: "b" }, { key: "another" })
      await queue()
      await eventually(() => runs >= 2)
      await queueIdle()
      expect(runs).toBe(3)
    })

    it("runs a delayed job later, without holding up one for now", async () => {
      const runs: number[] = []
      const worker = await queue()
      acts.set("a", () => runs.push(Date.now()))
      const rung = Date.now()
      await worker.ring(WORK, { row: "a" }, { delayMs: 1_200 })
      await worker.ring(WORK, { row: "a" })
      await eventually(() => runs.length === 2)
      expect(runs[0]! - rung).toBeLessThan(1_000)
      expect(runs[1]! - rung).toBeGreaterThanOrEqual(1_200)
    })

    it("retries with growing pauses, then gives up and says so", async () => {
      const tries: number[] = []
      acts.set("a", () => {
        tries.push(Date.now())
        throw new Error("carrier is closed")
      })
      const worker = await queue()
      await worker.ring(RETRIED, { row: "a" })
      await eventually(() => lines.some((text) => text.startsWith("job failed for good")))
      expect(tries).toHaveLength(3)
      const [first, second] = [tries[1]! - tries[0]!, tries[2]! - tries[1]!]
      expect(first).toBeGreaterThanOrEqual(100)
      expect(second).toBeGreaterThanOrEqual(200)
      expect(lines.at(-1)).toContain("carrier is closed")
    })

    it("aborts the signal of a job that takes too long and tries it again", async () => {
      const reasons: string[] = []
      acts.set("a", async ({ signal }) => {
        if (reasons.length) return reasons.push("done")
        await once(signal, "abort")
        reasons.push((signal.reason as { code: string }).code)
        throw signal.reason
      })
      const worker = await queue()
      await worker.ring(HURRIED, { row: "a" })
      await eventually(() => reasons.includes("done"))
      expect(reasons).toEqual(["QUEUE-TIMEOUT-01", "done"])
    })

    it("takes over the job of a worker that was killed", async () => {
      const early = await ringer()
      await early.ring(WORK, { row: "a" })
      const child = fork(path.join(__dirname, "dying-worker.ts"), [JSON.stringify(options)], {
        execArgv: ["--require", "ts-node/register/transpile-only"],
        env: { ...process.env, TS_NODE_PROJECT: path.join(__dirname, "../../../tsconfig.json") },
      })
      const [said] = await once(child, "message")
      expect(said).toBe("started")
      child.kill("SIGKILL")
      let runs = 0
      acts.set("a", () => (runs += 1))
      await queue()
      await eventually(() => runs === 1, 15_000)
      expect(lines.some((text) => text.startsWith("job taken over"))).toBe(true)
    })

    it("finds by its sweep a row whose bell was lost, once for all workers", async () => {
      const runs: string[] = []
      acts.set("lost", () => (lostRows.delete("lost"), runs.push("lost")))
      await Promise.all([queue(), queue()])
      await pause(300)
      lostRows.add("lost")
      await eventually(() => runs.length > 0)
      await queueIdle()
      expect(runs).toEqual(["lost"])
    })

    it("answers false, quickly, while the store is away, and rings again afterwards", async () => {
      line.cut()
      const away = await ringer()
      const started = Date.now()
      expect(await away.ring(WORK, { row: "a" })).toBe(false)
      expect(Date.now() - started).toBeLessThan(4_000)
      expect(lines.some((text) => text.startsWith("bell not rung"))).toBe(true)
      line.mend()
      expect(await away.ring(WORK, { row: "a" })).toBe(true)
    })

    it("starts while the store is away and works once it is back", async () => {
      line.cut()
      const worker = await queue()
      await pause(400)
      line.mend()
      let runs = 0
      acts.set("a", () => (runs += 1))
      expect(await worker.ring(WORK, { row: "a" })).toBe(true)
      await eventually(() => runs === 1)
    })

    it("goes on working after its connections were cut, sweeps included", async () => {
      const worker = await queue()
      const runs: string[] = []
      acts.set("a", () => runs.push("a"))
      acts.set("lost", () => (lostRows.delete("lost"), runs.push("lost")))
      await worker.ring(WORK, { row: "warm-up" })
      await queueIdle()
      line.cut()
      await pause(1_500)
      line.mend()
      lostRows.add("lost")
      await eventually(() => worker.ring(WORK, { row: "a" }))
      await eventually(() => runs.includes("a") && runs.includes("lost"))
    })

    it("never runs one job in two workers at once, and none twice", async () => {
      const running = new Set<string>()
      const runs = new Map<string, number>()
      const rows = Array.from({ length: 40 }, (_, index) => `row-${index}`)
      for (const row of rows)
        acts.set(row, async () => {
          expect(running.has(row)).toBe(false)
          running.add(row)
          await pause(20)
          running.delete(row)
          runs.set(row, (runs.get(row) ?? 0) + 1)
        })
      const [one] = await Promise.all([queue(), queue()])
      await Promise.all(rows.map((row) => one.ring(WORK, { row })))
      await eventually(() => runs.size === rows.length)
      await queueIdle()
      expect([...runs.values()].every((count) => count === 1)).toBe(true)
    })

    it("waits at shutdown for running jobs", async () => {
      let state = "waiting"
      acts.set("a", async () => {
        state = "running"
        await pause(600)
        state = "done"
      })
      const worker = await queue()
      await worker.ring(WORK, { row: "a" })
      await eventually(() => state === "running")
      await worker.stopWorkers()
      expect(state).toBe("done")
    })

    it("aborts at shutdown a job that would hold it up, for another worker to run", async () => {
      let runs = 0
      acts.set("a", async ({ signal }) => {
        runs += 1
        if (runs === 1) await once(signal, "abort").then(() => Promise.reject(signal.reason))
      })
      const worker = await queue({ shutdownGraceMs: 200 })
      await worker.ring(RETRIED, { row: "a" })
      await eventually(() => runs === 1)
      const started = Date.now()
      await worker.stopWorkers()
      expect(Date.now() - started).toBeLessThan(2_000)
      await queue()
      await eventually(() => runs === 2)
    })
  })
}

async function eventually(holds: () => boolean | Promise<boolean>, ms = 10_000) {
  const until = Date.now() + ms
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`did not come true in ${ms} ms: ${holds}`)
    await pause(25)
  }
}
