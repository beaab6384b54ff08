import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { auditOf } from "@xiangji/audit-log/workflows"
import {
  approveListingWorkflow,
  createListingWorkflow,
  storeListingImageWorkflow,
} from "@xiangji/marketplace/workflows"
import { keepShopWindowJob } from "@xiangji/marketplace/workflows/seller/jobs/keep-shop-window"
import { openDesk, type Desk } from "../application-desk"
import { companySteps, farmerSteps, idNumber } from "../applicants"
import { eggs, phonePhoto } from "../market-town"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  cwd: resolve(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let desk: Desk
    let town: Desk["town"]
    let people: Desk["people"]
    let http: Desk["http"]
    let market: Desk["market"]
    let as: Desk["as"]
    let decide: Desk["decide"]
    let refused: Desk["refused"]
    let ask: Desk["ask"]
    let act: Desk["act"]
    let change: Desk["change"]
    let shopName: Desk["shopName"]
    let approved: Desk["approved"]

    beforeAll(async () => {
      container = getContainer()!
      desk = await openDesk(api.defaults.baseURL ?? "", container)
      ;({ town, people, http, market, as, decide, refused, ask, act, change, shopName, approved } =
        desk)
    })

    describe("a change of what was approved", () => {
      it("leaves the old facts in force until an operator approves", async () => {
        const { seller_id, handle } = await approved()
        const asked = await change(seller_id, {
          name: { zh: "王家山货" },
          bank_account: "6228480000001111",
        })
        expect(asked.status).toBe(201)
        expect(asked.body.application).toMatchObject({
          ...{ purpose: "change", state: "submitted", clock: { state: "running" } },
          facts: { name: { zh: "王家山货", en: "王家山货" }, bank_account: "6228480000001111" },
        })
        const { id } = asked.body.application
        expect(await shopName(handle)).toBe("王大娘家")
        const mine = await desk.changes(seller_id)
        expect(mine.body).toMatchObject({ count: 1, facts: { name: { zh: "王大娘家" } } })
        const file = (await ask(`applications/${id}`)).body.application
        expect(file.current).toMatchObject({
          name: { zh: "王大娘家" },
          bank_account: "6222021234567890",
        })

        expect((await decide(id, "approve")).status).toBe(200)
        expect(await shopName(handle)).toBe("王家山货")
        expect(await market().retrieveSeller(seller_id)).toMatchObject({
          ...{ bank_account: "6228480000001111", legal_name: "王秀英", state: "approved" },
        })
        const { entries } = await auditOf(container, { subject_id: id }, { limit: 1, offset: 0 })
        expect(entries[0]).toMatchObject({
          before: { name: { zh: "王大娘家" }, bank_account: "************7890" },
          after: { name: { zh: "王家山货" }, bank_account: "************1111" },
        })
      })

      it("touches nothing when it is rejected, and can be corrected when it is sent back", async () => {
        const { seller_id, handle } = await approved()
        const { id } = (await change(seller_id, { name: { zh: "天下第一家" } })).body.application
        await decide(id, "send-back", { notes: { name: "名字太大" } })
        expect(await shopName(handle)).toBe("王大娘家")
        const wang = as(people.wang)
        await wang.save(id, { name: { zh: "王家山货" } })
        expect((await wang.submit(id)).body.application.state).toBe("submitted")
        await decide(id, "reject", { reason: "请先变更营业执照" })
        expect(await shopName(handle)).toBe("王大娘家")
        expect((await change(seller_id, { name: { zh: "王家土货" } })).status).toBe(201)
      })

      it("comes one at a time, differs from what is there, and is an owner's to ask", async () => {
        const { seller_id } = await approved()
        const same = await change(seller_id, {
          name: { zh: "王大娘家" },
          id_number: idNumber("012"),
        })
        expect(refused(same)).toEqual([400, "MARKET-APPLICATION-05"])
        expect(refused(await change(seller_id, { phone: "1" }))).toEqual([400, "MARKET-FACT-11"])
        const both = await Promise.all([
          change(seller_id, { address: "小鱼洞镇新街" }),
          change(seller_id, { address: "小鱼洞镇老街" }),
        ])
        expect(both.map((answer) => answer.status).sort()).toEqual([201, 400])
        expect(both.find((answer) => answer.status === 400)!.body.code).toBe(
          "MARKET-APPLICATION-04"
        )
        expect(refused(await change(seller_id, { address: "别处别处" }, people.stranger))).toEqual([
          404,
          "MARKET-ACTING-01",
        ])
      })

      it("keeps its new name for itself, and another kind needs its number", async () => {
        const { seller_id } = await approved()
        expect(refused(await change(seller_id, { kind: "household" }))).toEqual([
          400,
          "MARKET-APPLICATION-02",
        ])
        const { id } = (await change(seller_id, { name: { zh: "王家山货" } })).body.application
        const li = as(people.li)
        const other = await li.fill(farmerSteps(town.village.id, "王家山货", "036"))
        expect(refused(await li.submit(other))).toEqual([400, "MARKET-NAME-01"])
        await as(people.wang).withdraw(id)
        expect((await li.submit(other)).status).toBe(200)
        const kind = { kind: "household", uscc: "91110000600037341L" }
        const asked = (await change(seller_id, kind)).body.application
        await decide(asked.id, "approve")
        expect(await market().retrieveSeller(seller_id)).toMatchObject({
          ...{ kind: "household", tax_id: "91110000600037341L", id_sealed: null, id_masked: null },
          ...{ taxpayer_kind: "small_scale", issuance_route: "self" },
        })
      })

      it("may be backed by papers while it is looked at", async () => {
        const { seller_id } = await approved()
        const { id } = (await change(seller_id, { legal_name: "王秀瑛" })).body.application
        const paper = await as(people.wang).paper(id, "other", await phonePhoto())
        expect(paper.status).toBe(201)
        expect((await ask(`applications/${id}`)).body.application.papers).toHaveLength(1)
      })
    })

    describe("sellers on the market", () => {
      it("are suspended and reinstated, trusted and not, each on record", async () => {
        const { seller_id, handle } = await approved()
        expect((await act(seller_id, "trust")).body.seller.trusted_at).not.toBeNull()
        expect((await act(seller_id, "distrust")).body.seller.trusted_at).toBeNull()
        expect((await act(seller_id, "suspend", { reason: "投诉查证中" })).status).toBe(200)
        expect(await shopName(handle)).toBeUndefined()
        expect(refused(await change(seller_id, { address: "小鱼洞镇新街" }))).toEqual([
          403,
          "MARKET-ACTING-03",
        ])
        expect((await act(seller_id, "reinstate")).body.seller.state).toBe("approved")
        expect(await shopName(handle)).toBe("王大娘家")
        const { entries } = await auditOf(container, { for_id: seller_id }, { limit: 4, offset: 0 })
        expect(entries.map((entry) => entry.action)).toEqual([
          ...["market.seller.reinstated", "market.seller.suspended"],
          ...["market.seller.distrusted", "market.seller.trusted"],
        ])
        expect(entries[1]).toMatchObject({ reason: "投诉查证中", actor: { name: "陈科长" } })
      })

      it("leave core's shop too when a suspension was broken off halfway", async () => {
        const { seller_id } = await approved()
        const photo = (await phonePhoto()).toString("base64")
        const image = await storeListingImageWorkflow(container).run({
          input: { seller_id, content: photo },
        })
        const { result } = await createListingWorkflow(container).run({
          input: { ...eggs([image.result.id]), seller_id },
        })
        await approveListingWorkflow(container).run({ input: { listing_id: result.id } })
        const core = async () => (await http().get("/store/products").set(town.shopper)).body.count
        const swept = async () => {
          await desk.sql("update market_seller set updated_at = now() - interval '1 hour'")
          for (const payload of await keepShopWindowJob.sweep!.find(container))
            await keepShopWindowJob.handle({ payload, container } as never)
          return core()
        }
        expect(await swept()).toBe(1)
        await desk.sql("update market_seller set state = 'suspended'")
        expect(await core()).toBe(1)
        expect(await swept()).toBe(0)
        expect((await act(seller_id, "reinstate")).status).toBe(200)
        expect(await core()).toBe(1)
        await desk.sql("update product set status = 'proposed'")
        expect(await swept()).toBe(1)
      })

      it("cannot get in through the back door", async () => {
        const { seller_id } = await as(people.wang).register(farmerSteps(town.village.id))
        const state = [400, "MARKET-SELLER-STATE-01"]
        expect(refused(await act(seller_id, "reinstate"))).toEqual(state)
        expect(refused(await act(seller_id, "suspend", { reason: "x" }))).toEqual(state)
        expect(refused(await act(seller_id, "trust"))).toEqual([400, "MARKET-SELLER-02"])
        for (const path of [`/admin/marketplace/sellers/${seller_id}/approve`, "/seller/sellers"])
          expect((await http().post(path).set(town.operator).send({})).status).toBeGreaterThan(400)
      })

      it("are found by name, phone, number and village", async () => {
        await approved()
        const li = await as(people.li).register(companySteps(town.village.id))
        await decide(li.id, "approve")
        const found = async (q: string) =>
          (await ask(`sellers?q=${encodeURIComponent(q)}`)).body.count
        expect(await found("大娘")).toBe(1)
        expect(await found("longmen")).toBe(1)
        expect(await found("91110000")).toBe(1)
        expect(await found("太子")).toBe(2)
        expect(await found("%")).toBe(0)
        expect((await ask("sellers?state=suspended")).body.count).toBe(0)
      })
    })
  },
})
