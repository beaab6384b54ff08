import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { DEADLINES_MODULE } from ".."
import type { DeadlinesModuleService } from "../service"
import { at, newReview, review } from "./support"

moduleIntegrationTestRunner<DeadlinesModuleService>({
  moduleName: DEADLINES_MODULE,
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string) => MikroOrmWrapper.getManager().getConnection().execute(text)
    const newest = async (subject_id = "sel_1") =>
      (await service.newestOf("seller", [subject_id]))[0]!
    const alarmsAt = async (moment: string) =>
      (await service.claimDue(at(moment), 100)).flatMap(({ alarms }) => alarms)

    describe("a clock", () => {
      it("is started once while one is open, however many ask at once", async () => {
        const started = await Promise.all(
          Array.from({ length: 10 }, () =>
            service.startDeadlines([newReview(), newReview("sel_2")], at("09-28 09:00"))
          )
        )
        expect(started.flat()).toHaveLength(2)
        expect(await newest()).toMatchObject({
          state: "running",
          due_at: at("09-29 17:30"),
          warn_at: at("09-29 12:00"),
          next_attempt_at: at("09-29 12:00"),
        })
      })

      it("counts neither a pause nor a public holiday", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        await service.actOnDeadlines([review()], "pause", at("09-28 11:00"))
        expect(await newest()).toMatchObject({
          state: "paused",
          consumed_seconds: 7200,
          next_attempt_at: null,
        })
        expect(await alarmsAt("09-29 17:30")).toEqual([])
        await service.actOnDeadlines([review()], "resume", at("09-30 14:00"))
        // 12 hours left: 3.5 on Wednesday, 7 on Thursday the 8th, 1.5 on Friday.
        expect(await newest()).toMatchObject({ state: "running", due_at: at("10-09 10:30") })
      })

      it("makes room for the next one when it has ended", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        await service.actOnDeadlines([review()], "meet", at("09-28 10:00"))
        await service.startDeadlines([newReview()], at("09-28 11:00"))
        expect(await newest()).toMatchObject({ state: "running", started_at: at("09-28 11:00") })
        expect((await service.findDeadlines({}, { limit: 9, offset: 0 })).rows).toMatchObject([
          { state: "running" },
          { state: "met", ended_at: at("09-28 10:00") },
        ])
      })

      it("that nobody started is passed over, as is an act that changes nothing", async () => {
        expect(await service.actOnDeadlines([review()], "meet")).toEqual([])
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        expect(await service.actOnDeadlines([review()], "resume")).toEqual([])
        await service.actOnDeadlines([review()], "cancel", at("09-28 10:00"))
        expect(await service.actOnDeadlines([review()], "meet")).toEqual([])
        expect(await newest()).toMatchObject({ state: "cancelled" })
      })

      it("that is met a minute too late is noted as late", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        await service.actOnDeadlines([review()], "meet", at("09-30 09:01"))
        expect(await newest()).toMatchObject({ state: "met", breached_at: at("09-29 17:30") })
        expect(await alarmsAt("09-30 09:01")).toEqual(["warned", "breached"])
      })
    })

    describe("taking an act back", () => {
      it.each(["pause", "meet", "cancel"] as const)("undoes a %s", async (act) => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        const before = await newest()
        const done = await service.actOnDeadlines([review()], act, at("09-28 10:00"))
        await service.takeBackActs(JSON.parse(JSON.stringify(done)))
        expect({ ...(await newest()), updated_at: null }).toEqual({ ...before, updated_at: null })
      })

      it("undoes a resumption", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        await service.actOnDeadlines([review()], "pause", at("09-28 10:00"))
        const done = await service.actOnDeadlines([review()], "resume", at("09-28 15:00"))
        await service.takeBackActs(done)
        expect(await newest()).toMatchObject({
          state: "paused",
          paused_at: at("09-28 10:00"),
          running_since: null,
          next_attempt_at: null,
        })
      })

      it("leaves a clock alone on which somebody has acted since", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        const done = await service.actOnDeadlines([review()], "pause", at("09-28 10:00"))
        await service.actOnDeadlines([review()], "meet", at("09-28 11:00"))
        await service.takeBackActs(done)
        expect(await newest()).toMatchObject({ state: "met" })
      })

      it("does not open a second clock beside a newer one", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        const done = await service.actOnDeadlines([review()], "meet", at("09-28 10:00"))
        await service.startDeadlines([newReview()], at("09-28 11:00"))
        await service.takeBackActs(done)
        const { rows } = await service.findDeadlines({}, { limit: 9, offset: 0 })
        expect(rows.map(({ state }) => state)).toEqual(["running", "met"])
      })
    })

    describe("ticking", () => {
      it("sets each alarm once and keeps it until it was told", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        expect(await alarmsAt("09-29 11:59")).toEqual([])
        const [due] = await service.claimDue(at("09-29 12:00"), 100)
        expect(due).toMatchObject({ ...review(), alarms: ["warned"] })
        expect(await newest()).toMatchObject({
          warned_at: at("09-29 12:00"),
          outbox: ["warned"],
          next_attempt_at: at("09-29 17:30"),
        })
        // Another process looks while this one is telling.
        expect(await alarmsAt("09-29 12:00")).toEqual([])
        await service.noteTold([due!])
        expect(await newest()).toMatchObject({ outbox: [], emit_at: null })
        expect(await alarmsAt("09-29 12:01")).toEqual([])
      })

      it("tells again what a process took with it when it died", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        expect(await alarmsAt("09-29 17:30")).toEqual(["warned", "breached"])
        expect(await alarmsAt("09-29 17:31")).toEqual(["warned", "breached"])
        const { breached_at, level } = await newest()
        expect({ breached_at, level }).toEqual({ breached_at: at("09-29 17:30"), level: 0 })
      })

      it("forgets nothing that is set while another alarm is being told", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        const warning = await service.claimDue(at("09-29 12:00"), 100)
        expect(await alarmsAt("09-29 17:30")).toEqual(["warned", "breached"])
        await service.noteTold(warning)
        expect(await newest()).toMatchObject({ outbox: ["breached"] })
        expect(await alarmsAt("09-29 17:32")).toEqual(["breached"])
      })

      it("goes up to level four and then is quiet", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        const due = await service.claimDue(at("11-20 09:00"), 100)
        expect(due[0]!.alarms.at(-1)).toBe("escalated:4")
        await service.noteTold(due)
        expect(await newest()).toMatchObject({ level: 4, next_attempt_at: null, outbox: [] })
      })

      it("shares 60 clocks between eight processes, each clock to one", async () => {
        const ids = Array.from({ length: 60 }, (_, n) => `sel_${n}`)
        await service.startDeadlines(
          ids.map((id) => newReview(id)),
          at("09-28 09:00")
        )
        const claimed = await Promise.all(
          Array.from({ length: 8 }, () => service.claimDue(at("09-29 12:00"), 20))
        )
        const told = claimed.flat()
        told.push(...(await service.claimDue(at("09-29 12:00"), 100)))
        expect(told.map(({ subject_id }) => subject_id).sort()).toEqual([...ids].sort())
        expect(told.every(({ alarms }) => alarms.join() === "warned")).toBe(true)
      })

      it("leaves everything due when it dies before it has committed", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        await sql(`create function no_update() returns trigger language plpgsql as
          $$ begin raise exception 'killed'; end $$`)
        await sql(`create trigger dies before update on deadline execute function no_update()`)
        await expect(service.claimDue(at("09-29 12:00"), 100)).rejects.toThrow("killed")
        await sql(`drop trigger dies on deadline`)
        expect(await alarmsAt("09-29 12:00")).toEqual(["warned"])
      })
    })

    describe("finding", () => {
      it("filters by policy, state and lateness, the most urgent first", async () => {
        await service.startDeadlines([newReview("late")], at("09-21 09:00"))
        await service.startDeadlines([newReview("early")], at("09-28 09:00"))
        await service.startDeadlines([newReview("done")], at("09-20 09:00"))
        await service.actOnDeadlines([review("done")], "meet", at("09-21 10:00"))
        await service.claimDue(at("09-28 10:00"), 100)
        const found = async (filters: Parameters<typeof service.findDeadlines>[0]) =>
          (await service.findDeadlines(filters, { limit: 9, offset: 0 })).rows.map(
            ({ subject_id }) => subject_id
          )
        expect(await found({})).toEqual(["late", "early", "done"])
        expect(await found({ breached: true })).toEqual(["late"])
        expect(await found({ breached: false, state: "running" })).toEqual(["early"])
        expect(await found({ policy: "other" })).toEqual([])
      })
    })
  },
})
