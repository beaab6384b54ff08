import { fork, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { DEADLINES_MODULE } from ".."
import type { DeadlinesModuleService } from "../service"
import { at, newReview } from "./support"

moduleIntegrationTestRunner<DeadlinesModuleService>({
  moduleName: DEADLINES_MODULE,
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    let child: ChildProcess | undefined
    afterEach(() => child?.kill("SIGKILL"))

    /** A process that has claimed what is due, and stands still before or after its commit. */
    const claimElsewhere = async (moment: Date, stop: "before" | "after") => {
      child = fork(
        path.join(__dirname, "dying-ticker.ts"),
        [MikroOrmWrapper.clientUrl!, moment.toISOString(), stop],
        {
          execArgv: ["--require", "ts-node/register/transpile-only"],
          env: {
            ...process.env,
            TS_NODE_PROJECT: path.join(__dirname, "../../../../tsconfig.json"),
          },
        }
      )
      const [claimed] = await once(child, "message")
      return claimed as number
    }

    const kill = async () => {
      const gone = once(child!, "exit")
      child!.kill("SIGKILL")
      await gone
    }

    /** The server notices a dead client at once, but not in the same moment. */
    const claimSoon = async (moment: Date) => {
      for (let tries = 0; tries < 200; tries++) {
        const due = await service.claimDue(moment, 100)
        if (due.length) return due
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
      return []
    }

    const start = () =>
      service.startDeadlines([newReview("a"), newReview("b"), newReview("c")], at("09-28 09:00"))

    it("killed before its commit leaves every clock to the next one", async () => {
      await start()
      expect(await claimElsewhere(at("09-29 12:00"), "before")).toBe(3)
      // Held by the living: nobody else gets them.
      expect(await service.claimDue(at("09-29 12:00"), 100)).toEqual([])
      await kill()
      const due = await claimSoon(at("09-29 12:00"))
      expect(due.flatMap(({ alarms }) => alarms)).toEqual(["warned", "warned", "warned"])
    })

    it("killed between commit and telling has its alarms told by the next tick, set once", async () => {
      await start()
      expect(await claimElsewhere(at("09-29 12:00"), "after")).toBe(3)
      await kill()
      expect(await service.claimDue(at("09-29 12:00"), 100)).toEqual([])
      const due = await service.claimDue(at("09-29 12:01"), 100)
      expect(due.flatMap(({ alarms }) => alarms)).toEqual(["warned", "warned", "warned"])
      await service.noteTold(due)
      expect(await service.claimDue(at("09-29 12:02"), 100)).toEqual([])
    })
  },
})
