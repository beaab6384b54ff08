import { existsSync, mkdtempSync, readdirSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { auditOf } from "@xiangji/audit-log/workflows"
import { queueIdle } from "@xiangji/job-queue/jobs"
import { forgetApplicationWorkflow } from "@xiangji/marketplace/workflows"
import { forgetApplicationJob } from "@xiangji/marketplace/workflows/application/jobs/forget-application"
import { forgetPaperJob } from "@xiangji/marketplace/workflows/application/jobs/forget-paper"
import { withdrawAbandonedJob } from "@xiangji/marketplace/workflows/application/jobs/withdraw-abandoned"
import { openDesk, type Desk } from "../application-desk"
import { farmerSteps } from "../applicants"
import { phonePhoto } from "../market-town"

jest.setTimeout(120_000)

// A folder of its own: other specs count files too.
const files = mkdtempSync(join(tmpdir(), "xiangji-retention-"))
process.env.XIANGJI_TEST_FILES = files
const papers = join(files, "private")
const filesNow = () => (existsSync(papers) ? readdirSync(papers) : [])
/** What nobody may find afterwards: name, number, account, phone, address, story. */
const PERSONAL = /王秀英|510\*|6222|13800000001|三组|散养|v1\./

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let desk: Desk
    const wang = () => desk.as(desk.people.wang)

    beforeAll(async () => {
      container = getContainer()!
      desk = await openDesk(api.defaults.baseURL ?? "", container)
    })
    afterEach(() => queueIdle())
    afterAll(() => rm(files, { recursive: true }))

    const decidedDaysAgo = (id: string, days: number) =>
      desk.sql(
        `update market_application set decided_at = now() - interval '${days} days' where id = '${id}'`
      )
    const untouchedFor = async (id: string, days: number) => {
      const at = `now() - interval '${days} days'`
      await desk.sql(`update market_application set updated_at = ${at} where id = '${id}'`)
      await desk.sql(
        `update market_seller_paper set created_at = ${at} where application_id = '${id}'`
      )
    }
    const due = async () =>
      (await forgetApplicationJob.sweep!.find(container)).map(
        ({ application_id }) => application_id
      )
    const forgetDue = async () => {
      for (const payload of await forgetApplicationJob.sweep!.find(container))
        await forgetApplicationJob.handle({ payload, container } as never)
      await queueIdle()
    }
    const rowOf = async (id: string) =>
      (await desk.sql(`select * from market_application where id = '${id}'`))[0]
    const traces = async (id: string) => {
      const rows = await desk.sql(
        `select to_jsonb(a)::text as text from market_application a where id = '${id}'
         union all select to_jsonb(p)::text from market_seller_paper p where application_id = '${id}'
         union all select to_jsonb(s)::text from market_seller s join market_application a
           on a.seller_id = s.id where a.id = '${id}'
         union all select to_jsonb(e)::text from audit_entry e where subject_id = '${id}'`
      )
      return rows.map(({ text }: { text: string }) => text).join()
    }

    it("removes papers and personal facts thirty days after a rejection, and records it", async () => {
      const before = filesNow().length
      const { id, seller_id } = await wang().register(farmerSteps(desk.town.village.id))
      await desk.decide(id, "reject", { reason: "资料不全" })
      await decidedDaysAgo(id, 29)
      expect(await due()).toEqual([])
      expect(await traces(id)).toMatch(PERSONAL)
      await decidedDaysAgo(id, 30.01)
      await forgetDue()

      expect(filesNow()).toHaveLength(before)
      expect(await desk.sql("select id from market_seller_paper")).toEqual([])
      expect(await traces(id)).not.toMatch(PERSONAL)
      const row = await rowOf(id)
      expect(row).toMatchObject({
        ...{ state: "rejected", purpose: "registration", reason: "资料不全", seller_id },
        ...{ id_sealed: null, id_hash: null, submitted_at: expect.any(Date) },
        facts: { kind: "farmer", name: { zh: "王大娘家" } },
      })
      const { entries } = await auditOf(
        container,
        { subject_id: id, action: "market.application.forgotten" },
        { limit: 5, offset: 0 }
      )
      expect(entries).toMatchObject([
        {
          actor: { type: "system", id: "market-retention" },
          action_text: { zh: "到期删除申请材料" },
          subject: { type: "application", id, label: null },
          before: { state: "rejected", papers: 2 },
          after: { state: "rejected", papers: 0 },
        },
      ])
      // Nothing more to do, and everybody's pages still open.
      expect(await due()).toEqual([])
      expect((await wang().read(id)).body.application).toMatchObject({ state: "rejected" })
      expect((await desk.ask(`applications/${id}`)).status).toBe(200)
      expect((await desk.ask("applications?state=rejected")).status).toBe(200)
      expect((await desk.ask("sellers?state=rejected")).status).toBe(200)
      expect(desk.refused(await desk.decide(id, "number"))).toEqual([404, "MARKET-APPLICATION-07"])
    })

    it("does the same after a withdrawal, with the seller that was hidden by it", async () => {
      const { id } = await wang().register(farmerSteps(desk.town.village.id))
      await wang().withdraw(id)
      await decidedDaysAgo(id, 31)
      await forgetDue()
      expect(await traces(id)).not.toMatch(PERSONAL)
      expect(await rowOf(id)).toMatchObject({ state: "withdrawn" })
    })

    it("withdraws a draft that nobody touched for ninety days; its owner can begin anew", async () => {
      const before = filesNow().length
      const id = await wang().fill(farmerSteps(desk.town.village.id))
      await untouchedFor(id, 89)
      expect(await due()).toEqual([])
      await untouchedFor(id, 91)
      await forgetDue()
      expect(filesNow()).toHaveLength(before)
      expect(await traces(id)).not.toMatch(PERSONAL)
      const { application } = (await wang().read(id)).body
      expect(application).toMatchObject({
        ...{ state: "withdrawn", papers: [] },
        history: [{ from: "draft", to: "withdrawn" }],
      })
      expect((await wang().start()).id).not.toBe(id)
    })

    it("withdraws what was sent back and not corrected for ninety days, unless its owner comes back", async () => {
      const { id, seller_id } = await wang().register(farmerSteps(desk.town.village.id))
      await desk.decide(id, "send-back", { reason: "请写真实姓名" })
      await untouchedFor(id, 89)
      expect(await withdrawAbandonedJob.sweep!.find(container)).toEqual([])
      await untouchedFor(id, 91)
      const payloads = await withdrawAbandonedJob.sweep!.find(container)
      expect(payloads).toMatchObject([{ id }])
      const round = async () => {
        for (const payload of payloads)
          await withdrawAbandonedJob.handle({ payload, container } as never)
      }
      await wang().save(id, { address: "小鱼洞镇太子村四组" })
      await round()
      expect(await rowOf(id)).toMatchObject({ state: "sent_back" })

      await untouchedFor(id, 91)
      await round()
      await round() // a job may run twice
      expect(await rowOf(id)).toMatchObject({ state: "withdrawn", decided_at: expect.any(Date) })
      const { history } = (await wang().read(id)).body.application
      expect(history.at(-1)).toMatchObject({ from: "sent_back", to: "withdrawn" })
      const [clock] = await desk.sql(`select state from deadline where subject_id = '${id}'`)
      expect(clock).toEqual({ state: "cancelled" })
      expect(
        await desk.sql(
          `select id from market_seller where id = '${seller_id}' and deleted_at is null`
        )
      ).toEqual([])
      await decidedDaysAgo(id, 31)
      await forgetDue()
      expect(await traces(id)).not.toMatch(PERSONAL)
    })

    it("leaves a draft that got a paper since, and one whose owner came back in the last moment", async () => {
      const { id } = await wang().start()
      await untouchedFor(id, 91)
      await wang().paper(id, "id_front", await phonePhoto())
      expect(await due()).toEqual([])
      await untouchedFor(id, 91)
      const payloads = await forgetApplicationJob.sweep!.find(container)
      await wang().save(id, { kind: "farmer" })
      for (const payload of payloads)
        await forgetApplicationJob.handle({ payload, container } as never)
      expect(payloads).toHaveLength(1)
      const { application } = (await wang().read(id)).body
      expect([application.state, application.papers.length]).toEqual(["draft", 1])
      const page = { limit: 1, offset: 0 }
      expect((await auditOf(container, { subject_id: id }, page)).count).toBe(0)
    })

    it("leaves what is approved or being looked at, and a seller whose change was rejected", async () => {
      const { id, seller_id } = await desk.approved()
      const other = await desk
        .as(desk.people.li)
        .register(farmerSteps(desk.town.village.id, "李家竹笋", "013"))
      await desk.sql("update market_application set updated_at = now() - interval '3 years'")
      await decidedDaysAgo(id, 2000)
      expect(await due()).toEqual([])

      const change = (await desk.change(seller_id, { address: "龙门山镇九峰村一组" })).body
      const change_id = change.application.id
      await desk.decide(change_id, "reject", { reason: "请附证明" })
      await decidedDaysAgo(change_id, 31)
      await forgetDue()
      expect(JSON.stringify(await rowOf(change_id))).not.toContain("九峰村")
      const seller = await desk.market().retrieveSeller(seller_id)
      expect(seller).toMatchObject({ legal_name: "王秀英", id_sealed: expect.any(String) })
      for (const kept of [id, other.id])
        expect((await desk.ask(`applications/${kept}`)).body.application.papers).toHaveLength(2)
    })

    it("goes on where it was killed: between the row and the files, and between two files", async () => {
      const before = filesNow().length
      const { id } = await wang().register(farmerSteps(desk.town.village.id))
      await desk.decide(id, "reject", { reason: "资料不全" })
      await decidedDaysAgo(id, 31)
      // As killed right after the row: nobody rings for the files.
      const { result } = await forgetApplicationWorkflow(container).run({ input: { id } })
      expect(result).toEqual({ forgotten: true })
      expect(await due()).toEqual([])
      expect(filesNow()).toHaveLength(before + 2)
      await desk.sql("update market_seller_paper set deleted_at = now() - interval '1 hour'")
      const left = await forgetPaperJob.sweep!.find(container)
      expect(left).toHaveLength(2)

      const store = container.resolve(Modules.FILE)
      const remove = store.deleteFiles.bind(store)
      const failing = jest
        .spyOn(store, "deleteFiles")
        .mockImplementationOnce((ids) => remove([ids].flat()))
        .mockRejectedValue(new Error("the store is away"))
      const run = (payload: (typeof left)[number]) =>
        forgetPaperJob.handle({ payload, container } as never)
      await run(left[0]!)
      await expect(run(left[1]!)).rejects.toThrow("the store is away")
      expect(filesNow()).toHaveLength(before + 1)
      failing.mockRestore()

      // Its file went and its row did not: a file that is gone is no failure.
      await remove([left[1]!.file_id])
      const again = await forgetPaperJob.sweep!.find(container)
      expect(again).toEqual([left[1]])
      for (const payload of again) await run(payload)
      expect(filesNow()).toHaveLength(before)
      expect(await forgetPaperJob.sweep!.find(container)).toEqual([])
      expect((await forgetApplicationWorkflow(container).run({ input: { id } })).result).toEqual({
        forgotten: false,
      })
    })
  },
})
