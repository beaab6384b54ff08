import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { auditOf } from "@xiangji/audit-log/workflows"
import { keepReviewClockJob } from "@xiangji/marketplace/workflows/application/jobs/keep-clock"
import { openDesk, type Desk } from "../application-desk"
import { companySteps, farmerSteps } from "../applicants"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let desk: Desk
    let town: Desk["town"]
    let people: Desk["people"]
    let market: Desk["market"]
    let as: Desk["as"]
    let decide: Desk["decide"]
    let refused: Desk["refused"]
    let ask: Desk["ask"]
    let approved: Desk["approved"]

    beforeAll(async () => {
      container = getContainer()!
      desk = await openDesk(api.defaults.baseURL ?? "", container)
      ;({ town, people, market, as, decide, refused, ask, approved } = desk)
    })

    describe("the review", () => {
      it("sends back with a reason for each field, stops the clock, takes it in again and approves", async () => {
        const wang = as(people.wang)
        const { id, seller_id } = await wang.register(farmerSteps(town.village.id))
        const notes = { legal_name: "与身份证不一致", id_back: "照片看不清" }
        const back = (await decide(id, "send-back", { notes })).body.application
        expect(back).toMatchObject({ state: "sent_back", notes, clock: { state: "paused" } })
        expect(back.history.at(-1)).toMatchObject({ to: "sent_back", notes, by: "陈科长" })
        const own = (await wang.read(id)).body.application
        expect(own.notes).toEqual(notes)
        expect(own.history.at(-1).by).toBeUndefined()
        const seller = await market().retrieveSeller(seller_id)
        expect(seller).toMatchObject({ state: "sent_back" })
        expect(seller.state_reason).toBe("证件上的名称：与身份证不一致；身份证反面：照片看不清")

        await wang.save(id, { legal_name: "王秀瑛" })
        const again = (await wang.submit(id)).body.application
        expect(again).toMatchObject({ state: "submitted", notes: {}, clock: { state: "running" } })
        expect(again.seller_id).toBe(seller_id)
        const done = (await decide(id, "approve")).body.application
        expect(done).toMatchObject({ state: "approved", clock: { state: "met" } })
        expect(done.history.map((move: { to: string }) => move.to)).toEqual([
          ...["submitted", "sent_back", "submitted", "approved"],
        ])
        expect(await market().retrieveSeller(seller_id)).toMatchObject({
          ...{ state: "approved", hub_id: town.hub.id, legal_name: "王秀瑛", state_reason: null },
          verified_at: expect.any(Date),
        })
      })

      it("writes down who decided, before it counts", async () => {
        const { id, seller_id } = await approved()
        const { entries } = await auditOf(container, { for_id: seller_id }, { limit: 9, offset: 0 })
        expect(entries).toMatchObject([
          {
            action: "market.application.approved",
            actor: { type: "user", id: "user_operator", name: "陈科长" },
            subject: { type: "application", id, label: "王大娘家" },
            after: { state: "approved" },
          },
        ])
      })

      it("rejects for a reason, and the seller may begin anew", async () => {
        const wang = as(people.wang)
        const { id } = await wang.register(farmerSteps(town.village.id))
        expect(refused(await decide(id, "reject"))).toEqual([400, "MARKET-INPUT-01"])
        const rejected = (await decide(id, "reject", { reason: "不在本县" })).body.application
        expect(rejected).toMatchObject({ state: "rejected", reason: "不在本县" })
        const again = await wang.register(farmerSteps(town.village.id))
        expect(again.seller_id).not.toBe(rejected.seller_id)
      })

      it("refuses reasons for fields there are not, and none at all", async () => {
        const { id } = await as(people.wang).register(farmerSteps(town.village.id))
        const unknown = await decide(id, "send-back", { notes: { nickname: "x" } })
        expect(refused(unknown)).toEqual([400, "MARKET-INPUT-01"])
        expect(refused(await decide(id, "send-back"))).toEqual([400, "MARKET-APPLICATION-06"])
        expect(refused(await decide("apl_x", "approve"))).toEqual([404, "MARKET-APPLICATION-01"])
      })

      it("is taken once, however many operators decide at the same moment", async () => {
        const { id } = await as(people.wang).register(farmerSteps(town.village.id))
        const answers = await Promise.all([
          decide(id, "approve"),
          decide(id, "reject", { reason: "不合格" }),
          decide(id, "send-back", { reason: "再看看" }),
          decide(id, "approve"),
        ])
        expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1)
        const lost = answers.filter((answer) => answer.status !== 200)
        expect(lost.map(refused)).toEqual(lost.map(() => [400, "MARKET-APPLICATION-STATE-01"]))
      })

      it("leaves application, seller and clock as they were when it fails at the end, and says so", async () => {
        const { id, seller_id } = await as(people.wang).register(farmerSteps(town.village.id))
        const broken = desk.breakBus()
        expect((await decide(id, "approve")).status).toBe(500)
        broken.mockRestore()
        expect(await market().retrieveSeller(seller_id)).toMatchObject({
          ...{ state: "applied", hub_id: null, verified_at: null },
        })
        const file = (await ask(`applications/${id}`)).body.application
        expect(file).toMatchObject({ state: "submitted", clock: { state: "running" } })
        expect(file.history).toHaveLength(1)
        const { entries } = await auditOf(container, { subject_id: id }, { limit: 9, offset: 0 })
        expect(entries.map((entry) => entry.undoes !== null)).toEqual([true, false])
        expect((await decide(id, "approve")).status).toBe(200)
      })

      it("shows operators what is due first, with applicant, place and warnings", async () => {
        const first = await as(people.wang).register(farmerSteps(town.village.id))
        const second = await as(people.li).register(companySteps(town.village.id))
        const queue = (await ask("applications?state=submitted")).body
        expect(queue.count).toBe(2)
        expect(queue.applications.map((row: { id: string }) => row.id)).toEqual([
          first.id,
          second.id,
        ])
        expect(queue.applications[1]).toMatchObject({
          ...{ kind: "company", name: { en: "Longmenshan Foods" }, warnings: [] },
          ...{ applicant: { name: "li" }, place: { name: { zh: "太子村" } } },
        })
        expect((await ask("applications?purpose=change")).body.count).toBe(0)
        expect(refused(await ask("applications?state=new"))).toEqual([400, "MARKET-INPUT-02"])
      })
    })

    it("has its clock put right when the process was killed between the two", async () => {
      const { id } = await as(people.wang).register(farmerSteps(town.village.id))
      const long = "now() - interval '1 hour'"
      const age = () => desk.sql(`update market_application set updated_at = ${long}`)
      const clockOf = async () => (await ask(`applications/${id}`)).body.application.clock?.state
      const mended = async () => {
        await age()
        for (const payload of await keepReviewClockJob.sweep!.find(container))
          await keepReviewClockJob.handle({ payload, container } as never)
        expect(await keepReviewClockJob.sweep!.find(container)).toEqual([])
        return clockOf()
      }
      await desk.sql("delete from deadline")
      expect(await clockOf()).toBeUndefined()
      expect(await mended()).toBe("running")
      await desk.sql("update market_application set state = 'sent_back'")
      expect(await mended()).toBe("paused")
      await desk.sql("update market_application set state = 'approved', decided_at = now()")
      expect(await mended()).toBe("met")
    })
  },
})
