import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  cancelDeadlineStep,
  DeadlineEvents,
  deadlinesOf,
  defineDeadlinePolicy,
  meetDeadlineStep,
  pauseDeadlineStep,
  resumeDeadlineStep,
  startDeadlineStep,
  tickDeadlines,
  type DeadlineEventData,
} from "@xiangji/deadlines/workflows"

type Ref = { policy: string; subject_type: string; subject_id: string }

defineDeadlinePolicy({
  code: "test-review",
  name: { zh: "测试审核", en: "Test review" },
  calendar: "cn-office",
  due_minutes: 840,
  warn_minutes: 600,
  escalate_minutes: [60, 120],
})

const STEPS = {
  start: startDeadlineStep,
  pause: pauseDeadlineStep,
  resume: resumeDeadlineStep,
  meet: meetDeadlineStep,
  cancel: cancelDeadlineStep,
}
type Act = keyof typeof STEPS

const fail = createStep("test-deadlines-fail", async (): Promise<never> => {
  throw new Error("the next step failed")
})

const succeeding = Object.fromEntries(
  Object.entries(STEPS).map(([act, step]) => [
    act,
    createWorkflow(`test-deadlines-${act}`, (input: Ref | Ref[]) => void step(input)),
  ])
)
const failing = Object.fromEntries(
  Object.entries(STEPS).map(([act, step]) => [
    act,
    createWorkflow(`test-deadlines-failing-${act}`, (input: Ref | Ref[]) => {
      step(input)
      fail()
    }),
  ])
)

const ref = (subject_id = "sel_1", policy = "test-review"): Ref => ({
  policy,
  subject_type: "seller",
  subject_id,
})

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ getContainer }) => {
    const container = () => getContainer() as MedusaContainer
    const run = (act: Act, input: Ref | Ref[] = ref()) =>
      succeeding[act]!(container()).run({ input })
    const runAndFail = (act: Act, input: Ref | Ref[] = ref()) =>
      expect(failing[act]!(container()).run({ input })).rejects.toMatchObject({
        message: "the next step failed",
      })
    const clock = async (subject_id = "sel_1") =>
      (await deadlinesOf(container(), { subject_type: "seller", subject_ids: [subject_id] }))[
        subject_id
      ]

    it("starts, pauses, resumes and meets clocks, of one subject or of many", async () => {
      await run("start", [ref("sel_1"), ref("sel_2")])
      await run("pause", ref("sel_2"))
      await run("start", [ref("sel_1"), ref("sel_2")])
      const clocks = await deadlinesOf(container(), {
        subject_type: "seller",
        subject_ids: ["sel_1", "sel_2", "nobody"],
      })
      expect(clocks).toMatchObject({
        sel_1: { policy: "test-review", state: "running", level: 0, breached: false },
        sel_2: { state: "paused", policy_name: { zh: "测试审核", en: "Test review" } },
      })
      expect(Object.keys(clocks)).toHaveLength(2)
      expect(clocks.sel_1!.remaining_minutes).toBe(840)
      await run("resume", ref("sel_2"))
      await run("meet", ref("sel_2"))
      expect(await clock("sel_2")).toMatchObject({ state: "met" })
      await run("cancel", ref("sel_1"))
      expect(await clock("sel_1")).toMatchObject({ state: "cancelled" })
    })

    it("passes over subjects without an open clock", async () => {
      for (const act of ["pause", "resume", "meet", "cancel"] as const) await run(act)
      expect(await clock()).toBeUndefined()
    })

    it("leaves nothing of a workflow that fails afterwards", async () => {
      await runAndFail("start")
      expect(await clock()).toBeUndefined()
      await run("start")
      const running = { ...(await clock()), remaining_minutes: null }
      for (const act of ["start", "pause", "meet", "cancel"] as const) {
        await runAndFail(act)
        expect({ ...(await clock()), remaining_minutes: null }).toEqual(running)
      }
      await run("pause")
      const paused = await clock()
      await runAndFail("resume")
      expect(await clock()).toEqual(paused)
    })

    it("refuses a policy that nobody defines", async () => {
      await expect(run("start", ref("sel_1", "unknown"))).rejects.toMatchObject({
        code: "DEADLINES-POLICY-01",
      })
    })

    it("tells each alarm once, however many processes tick", async () => {
      await run("start", [ref("sel_1"), ref("sel_2")])
      const told: { name: string; data: DeadlineEventData }[] = []
      const bus = container().resolve(Modules.EVENT_BUS)
      const listen = Object.values(DeadlineEvents).map((name) => {
        const hear = async ({ data }: { data: unknown }) =>
          void told.push({ name, data: data as DeadlineEventData })
        bus.subscribe(name, hear)
        return { name, hear }
      })
      const db = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const [{ due_at, id }] = await db("deadline").where({ subject_id: "sel_1" }).select("*")
      await Promise.all(Array.from({ length: 4 }, () => tickDeadlines(container(), due_at)))
      // The bus hands events on in the next turns of the loop.
      for (let turns = 0; told.length < 4 && turns < 100; turns++)
        await new Promise((resolve) => setTimeout(resolve, 10))
      await tickDeadlines(container(), due_at)
      const data = { id, ...ref("sel_1"), level: 0 }
      expect(told.filter(({ data }) => data.subject_id === "sel_1")).toEqual([
        { name: DeadlineEvents.WARNED, data },
        { name: DeadlineEvents.BREACHED, data },
      ])
      expect(told).toHaveLength(4)
      for (const { name, hear } of listen) bus.unsubscribe(name, hear)
    })
  },
})
