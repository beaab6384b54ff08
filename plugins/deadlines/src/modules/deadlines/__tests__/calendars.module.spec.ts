import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { DEADLINES_MODULE } from ".."
import type { DeadlinesModuleService } from "../service"
import type { CalendarDayRow } from "../sql/calendar-days"
import { at, newReview, TERMS } from "./support"

const day = (date: string, kind: CalendarDayRow["kind"] = "holiday"): CalendarDayRow => ({
  calendar_code: "cn-office",
  date,
  kind,
  name: { zh: "停电", en: "Power cut" },
  set_by: "user_1",
})

const refused = (code: string) => expect.objectContaining({ code })

moduleIntegrationTestRunner<DeadlinesModuleService>({
  moduleName: DEADLINES_MODULE,
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const newest = async () => (await service.newestOf("seller", ["sel_1"]))[0]!
    const change = (date: string, to: CalendarDayRow | null) =>
      service.changeDay({ calendar_code: "cn-office", date, to })

    describe("the office calendar", () => {
      it("is filled in once with the published holidays, however many servers start", async () => {
        const years = await Promise.all(
          Array.from({ length: 4 }, () => service.seedOfficeCalendar())
        )
        expect(years.filter((filled) => filled.length).length).toBeLessThanOrEqual(1)
        const days = await service.daysOfYear("cn-office", 2026)
        expect(days).toHaveLength(33 + 6)
        expect(days).toContainEqual({
          calendar_code: "cn-office",
          date: "2026-10-10",
          kind: "workday",
          name: { zh: "国庆节调休上班", en: "Worked for National Day" },
          set_by: null,
        })
      })

      it("keeps what an operator has removed or changed", async () => {
        await service.seedOfficeCalendar()
        await change("2026-10-01", null)
        await change("2026-10-10", day("2026-10-10"))
        await service.seedOfficeCalendar()
        const days = await service.daysOfYear("cn-office", 2026)
        expect(days.find(({ date }) => date === "2026-10-01")).toBeUndefined()
        expect(days.find(({ date }) => date === "2026-10-10")).toMatchObject({ set_by: "user_1" })
      })

      it("falls back to weekends for a year that nobody has announced, and says so", async () => {
        await service.seedOfficeCalendar()
        expect(await service.unannouncedYears("cn-office", [2026, 2050])).toEqual([2050])
        await change("2050-10-01", day("2050-10-01"))
        expect(await service.unannouncedYears("cn-office", [2026, 2050])).toEqual([])
      })

      it("is the only one without which clocks can start", async () => {
        const wanted = { ...newReview(), terms: { ...TERMS, calendar_code: "moon" } }
        await expect(service.startDeadlines([wanted])).rejects.toEqual(
          refused("DEADLINES-CALENDAR-01")
        )
      })
    })

    describe("changing a day", () => {
      it("moves the running clocks that count it, there and back", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        expect(await change("2026-09-29", day("2026-09-29"))).toBeNull()
        expect(await newest()).toMatchObject({
          due_at: at("09-30 17:30"),
          next_attempt_at: at("09-30 12:00"),
        })
        expect(await change("2026-09-29", null)).toMatchObject({ date: "2026-09-29" })
        expect(await newest()).toMatchObject({ due_at: at("09-29 17:30") })
      })

      it("takes no warning back that was called out", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        await service.claimDue(at("09-29 12:00"), 10)
        await change("2026-09-29", day("2026-09-29"))
        expect(await newest()).toMatchObject({
          warned_at: at("09-29 12:00"),
          warn_at: at("09-29 12:00"),
          due_at: at("09-30 17:30"),
          next_attempt_at: at("09-30 17:30"),
        })
      })
    })

    describe("terms set by an operator", () => {
      const set = (valid_from: Date, due_minutes: number) =>
        service.insertPolicyRow(
          { ...TERMS, code: "test-review", due_minutes, warn_minutes: 0, valid_from, set_by: "u" },
          at("09-01 09:00")
        )
      const inForce = async (moment: string) =>
        (await service.policyRowAt("test-review", at(moment)))?.due_minutes

      it("hold from their day to the next, also when set out of order", async () => {
        await set(at("10-01 00:00"), 100)
        await set(at("12-01 00:00"), 300)
        const middle = await set(at("11-01 00:00"), 200)
        expect(
          await Promise.all(
            ["09-30", "10-15", "11-15", "12-15"].map((date) => inForce(`${date} 00:00`))
          )
        ).toEqual([undefined, 100, 200, 300])
        await service.removePolicyRow(middle)
        expect(await inForce("11-15 00:00")).toBe(100)
      })

      it("are refused in the past, twice at one moment, or when no clock could keep them", async () => {
        await set(at("10-01 00:00"), 100)
        await expect(set(at("10-01 00:00"), 200)).rejects.toEqual(refused("DEADLINES-POLICY-04"))
        await expect(set(at("08-01 00:00"), 200)).rejects.toEqual(refused("DEADLINES-POLICY-03"))
        await expect(set(at("11-01 00:00"), -1)).rejects.toEqual(refused("DEADLINES-POLICY-02"))
        expect(await service.policyRows()).toHaveLength(1)
      })

      it("leave clocks alone that are running", async () => {
        await service.startDeadlines([newReview()], at("09-28 09:00"))
        await set(at("09-28 10:00"), 10)
        expect(await newest()).toMatchObject({ due_minutes: 840, due_at: at("09-29 17:30") })
      })
    })
  },
})
