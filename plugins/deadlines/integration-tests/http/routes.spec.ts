import path from "node:path"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createWorkflow } from "@medusajs/framework/workflows-sdk"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { defineDeadlinePolicy, startDeadlineStep } from "@xiangji/deadlines/workflows"
import { customer, staff, stranger } from "./staff"

defineDeadlinePolicy({
  code: "test-desk",
  name: { zh: "测试柜台", en: "Test desk" },
  calendar: "cn-office",
  due_minutes: 840,
  warn_minutes: 600,
  escalate_minutes: [60],
})

const start = createWorkflow("test-deadlines-desk", (input: { subject_id: string }[]) => {
  startDeadlineStep(input as never)
})

const THIS_YEAR = new Date().getUTCFullYear()

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const get = (route: string) => api.get(`/admin/deadlines${route}`, staff)
    const post = (route: string, body: object) => api.post(`/admin/deadlines${route}`, body, staff)
    const days = "/calendars/cn-office/days"

    it("shows strangers and customers nothing", async () => {
      for (const who of [stranger, customer]) {
        for (const route of ["", "/policies", "/calendars", days])
          expect((await api.get(`/admin/deadlines${route}`, who)).status).toBe(401)
        expect((await api.post(`/admin/deadlines${days}`, {}, who)).status).toBe(401)
        expect((await api.post("/admin/deadlines/policies/test-desk", {}, who)).status).toBe(401)
        expect((await api.delete(`/admin/deadlines${days}/2026-10-01`, who)).status).toBe(401)
      }
    })

    it("lists clocks by policy, state and lateness", async () => {
      const ref = { policy: "test-desk", subject_type: "request" }
      await start(getContainer()!).run({
        input: [
          { ...ref, subject_id: "a" },
          { ...ref, subject_id: "b" },
        ],
      })
      const db = getContainer()!.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await db("deadline").where({ subject_id: "a" }).update({ breached_at: new Date(), level: 2 })
      const { data } = await get("?policy=test-desk&limit=5")
      expect(data).toMatchObject({ count: 2, limit: 5, offset: 0 })
      const late = await get("?breached=true&state=running")
      expect(late.data.deadlines).toMatchObject([
        { subject_id: "a", level: 2, breached: true, policy_name: { en: "Test desk" } },
      ])
      expect((await get("?state=met")).data.count).toBe(0)
      expect(await get("?state=late&color=red")).toMatchObject({
        status: 400,
        data: { code: "DEADLINES-INPUT-02", message: expect.stringContaining("color") },
      })
    })

    it("tells the office hours, and the years whose holidays are not announced", async () => {
      const { data } = await get("/calendars")
      expect(data.calendars).toMatchObject([
        {
          code: "cn-office",
          hours: {
            mon: [
              ["09:00", "12:00"],
              ["13:30", "17:30"],
            ],
            sun: [],
          },
        },
      ])
      await post(days, { date: `${THIS_YEAR + 1}-10-01`, kind: "holiday", name: { zh: "国庆节" } })
      const after = await get("/calendars")
      expect(after.data.calendars[0].unannounced_years).not.toContain(THIS_YEAR + 1)
    })

    it("sets, changes and removes days", async () => {
      expect((await get(`${days}?year=2026`)).data.days).toHaveLength(39)
      const body = { date: "2026-07-01", kind: "holiday", name: { zh: "停电" } }
      expect(await post(days, body)).toMatchObject({
        status: 201,
        data: { day: { name: { zh: "停电", en: "停电" }, set_by: "user_1" } },
      })
      await post(days, { ...body, kind: "workday" })
      const { data } = await get(`${days}?year=2026`)
      expect(data.days).toHaveLength(40)
      expect(data.days).toContainEqual(
        expect.objectContaining({ date: "2026-07-01", kind: "workday" })
      )
      const remove = () => api.delete(`/admin/deadlines${days}/2026-07-01`, staff)
      expect((await remove()).status).toBe(200)
      expect(await remove()).toMatchObject({
        status: 404,
        data: { code: "DEADLINES-CALENDAR-03" },
      })
    })

    it("refuses days that are none, and calendars that are not there", async () => {
      const wrong = await post(days, { date: "2026-02-30", kind: "party", name: { zh: "" } })
      expect(wrong).toMatchObject({ status: 400, data: { code: "DEADLINES-INPUT-01" } })
      for (const field of ["date", "kind", "name"]) expect(wrong.data.message).toContain(field)
      const body = { date: "2026-02-03", kind: "holiday", name: { zh: "假" } }
      const nowhere = [await get("/calendars/moon/days"), await post("/calendars/moon/days", body)]
      for (const answer of nowhere)
        expect(answer).toMatchObject({ status: 404, data: { code: "DEADLINES-CALENDAR-01" } })
    })

    it("shows terms, and sets new ones from a moment on", async () => {
      const policy = async () =>
        (await get("/policies")).data.policies.find(({ code }: never) => code === "test-desk")
      expect(await policy()).toMatchObject({ source: "code", due_minutes: 840, rows: [] })
      const terms = { due_minutes: 420, warn_minutes: 300, escalate_minutes: [60, 120] }
      const answer = await post("/policies/test-desk", terms)
      expect(answer).toMatchObject({
        status: 201,
        data: { policy: { source: "row", ...terms, rows: [{ set_by: "user_1" }] } },
      })
      await post("/policies/test-desk", {
        ...terms,
        due_minutes: 500,
        valid_from: new Date(Date.now() + 86_400_000).toISOString(),
      })
      expect(await policy()).toMatchObject({ due_minutes: 420, rows: [{}, {}] })
    })

    it("refuses terms that no clock can keep, and policies that nobody defines", async () => {
      const terms = { due_minutes: 60, warn_minutes: 90, escalate_minutes: [] }
      expect(await post("/policies/test-desk", terms)).toMatchObject({
        status: 400,
        data: { code: "DEADLINES-POLICY-02" },
      })
      expect(await post("/policies/nobody", { ...terms, warn_minutes: 0 })).toMatchObject({
        status: 404,
        data: { code: "DEADLINES-POLICY-01" },
      })
    })
  },
})
