import { resolve } from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { auditOf } from "@xiangji/audit-log/workflows"
import { openDesk, type Desk } from "../application-desk"
import { farmerSteps, idNumber } from "../applicants"
import { phonePhoto } from "../market-town"

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
    let sql: Desk["sql"]
    let approved: Desk["approved"]

    beforeAll(async () => {
      container = getContainer()!
      desk = await openDesk(api.defaults.baseURL ?? "", container)
      ;({ town, people, market, as, decide, refused, ask, sql, approved } = desk)
    })

    describe("a draft", () => {
      it("is there once per member, knows the phone, and says what is missing", async () => {
        const wang = as(people.wang)
        const [first, again] = await Promise.all([wang.start(), wang.start()])
        expect(again.id).toBe(first.id)
        expect(first).toMatchObject({ state: "draft", purpose: "registration", seller_id: null })
        expect(first.facts).toEqual({ phone: "13800000001" })
        expect(first.missing).toEqual([
          ...["kind", "name", "place_id", "legal_name"],
          ...["address", "bank_name", "bank_account", "account_holder"],
        ])
        expect(first.clock).toBeNull()
      })

      it("keeps every step, and asks for what the kind needs", async () => {
        const wang = as(people.wang)
        const { id } = await wang.start()
        const [kind, ...steps] = farmerSteps(town.village.id)
        const farmer = (await wang.save(id, kind!)).body.application
        expect(farmer.facts).toMatchObject({
          taxpayer_kind: "exempt_farmer",
          issuance_route: "bureau_proxy",
        })
        expect(farmer.missing).toEqual(expect.arrayContaining(["id_number", "id_front", "id_back"]))
        for (const facts of steps) await wang.save(id, facts)
        const full = (await wang.read(id)).body.application
        expect(full.missing).toEqual(["id_front", "id_back"])
        expect(full.facts).toMatchObject({
          name: { zh: "王大娘家", en: "王大娘家" },
          phone: "13800000001",
        })
        const company = (await wang.save(id, { kind: "company" })).body.application
        expect(company.missing).toEqual(["uscc", "licence"])
        expect(company.facts.id_number).toBeUndefined()
        expect((await wang.save(id, { story: "" })).body.application.facts.story).toBeUndefined()
      })

      it("refuses a wrong form with the field's own code and keeps nothing of that step", async () => {
        const wang = as(people.wang)
        const { id } = await wang.start()
        const short = await wang.save(id, { legal_name: "王秀英", id_number: "123" })
        expect(refused(short)).toEqual([400, "MARKET-FACT-06"])
        const both = await wang.save(id, { phone: "12", bank_account: "x", address: "小鱼洞镇" })
        expect(refused(both)).toEqual([400, "MARKET-INPUT-01"])
        expect(both.body.message).toContain("phone, bank_account")
        const county = await wang.save(id, { place_id: town.county.id })
        expect(refused(county)).toEqual([400, "MARKET-FACT-03"])
        expect(refused(await wang.save(id, { nickname: "x" }))).toEqual([400, "MARKET-INPUT-01"])
        expect((await wang.read(id)).body.application.facts).toEqual({ phone: "13800000001" })
      })

      it("takes what a form sends back masked as untouched", async () => {
        const wang = as(people.wang)
        const { id } = await wang.start()
        await wang.save(id, { kind: "farmer", id_number: idNumber("012") })
        const { facts } = (await wang.read(id)).body.application
        const saved = await wang.save(id, facts)
        expect([saved.status, saved.body.application.facts]).toEqual([200, facts])
      })

      it("is nobody else's", async () => {
        const { id } = await as(people.wang).start()
        const li = as(people.li)
        const answers = [
          await li.read(id),
          await li.save(id, { kind: "farmer" }),
          await li.submit(id),
          await li.withdraw(id),
          await li.paper(id, "id_front", await phonePhoto()),
          await li.removePaper(id, "ppr_x"),
        ]
        expect(answers.map(refused)).toEqual(answers.map(() => [404, "MARKET-APPLICATION-01"]))
      })
    })

    describe("identity numbers", () => {
      it("are sealed in the database, masked in every answer, and shown on record only", async () => {
        const number = idNumber("012")
        const { id, seller_id } = await approved()
        const rows = await sql(
          `select to_jsonb(a)::text || to_jsonb(s)::text as text from market_application a
             join market_seller s on s.id = a.seller_id`
        )
        expect(rows[0].text).not.toContain(number)
        expect(rows[0].text).toContain("v1.")
        const own = await as(people.wang).read(id)
        const file = await ask(`applications/${id}`)
        const sellers = await ask("sellers")
        const me = await desk.me(people.wang)
        for (const answer of [own, file, sellers, me]) {
          expect(answer.status).toBe(200)
          for (const secret of [number, "id_sealed", "id_hash", "v1."])
            expect(JSON.stringify(answer.body)).not.toContain(secret)
        }
        expect(own.body.application.facts.id_number).toBe(`510***********${number.slice(-4)}`)

        const shown = await decide(id, "number")
        expect(shown.body).toEqual({ id_number: number })
        const { entries } = await auditOf(container, { subject_id: id }, { limit: 1, offset: 0 })
        expect(entries[0]).toMatchObject({
          action: "market.application.number_read",
          actor: { id: "user_operator", name: "陈科长" },
          for: { id: seller_id },
        })
        expect(JSON.stringify(entries)).not.toContain(number)
      })

      it("find the same person again, for operators only", async () => {
        const first = await as(people.wang).register(farmerSteps(town.village.id))
        const second = await as(people.li).register(farmerSteps(town.village.id, "李家竹笋"))
        const file = (await ask(`applications/${second.id}`)).body.application
        expect(file.same_number.map((other: { id: string }) => other.id)).toEqual([first.seller_id])
        const own = (await as(people.li).read(second.id)).body.application
        expect(own.same_number).toBeUndefined()
      })

      it("with a wrong check character wait for a reason", async () => {
        const wang = as(people.wang)
        const id = await wang.fill(farmerSteps(town.village.id))
        const right = idNumber("012")
        const wrong = right.slice(0, 17) + (right.endsWith("1") ? "2" : "1")
        const saved = await wang.save(id, { id_number: wrong })
        expect(saved.body.application.warnings).toEqual([
          expect.objectContaining({
            field: "id_number",
            code: "MARKET-FACT-16",
            overridden: false,
          }),
        ])
        expect(refused(await wang.submit(id))).toEqual([400, "MARKET-FACT-16"])
        await wang.save(id, { checksum_reason: "身份证上就是这样印的" })
        const submitted = await wang.submit(id)
        expect(submitted.body.application.warnings[0].overridden).toBe(true)
      })
    })

    describe("handing in", () => {
      it("refuses what is not complete, and names it", async () => {
        const wang = as(people.wang)
        const { id } = await wang.start()
        const answer = await wang.submit(id)
        expect(refused(answer)).toEqual([400, "MARKET-APPLICATION-02"])
        expect(answer.body.message).toContain("银行账号")
      })

      it("makes the seller and its owner, and starts the office's clock", async () => {
        const wang = as(people.wang)
        const { id, seller_id } = await wang.register(farmerSteps(town.village.id))
        const { application } = (await wang.read(id)).body
        expect(application).toMatchObject({ state: "submitted", seller_id, missing: [] })
        expect(application.clock).toMatchObject({
          policy: "market-seller-review",
          state: "running",
        })
        expect(application.history).toMatchObject([{ from: "draft", to: "submitted" }])
        const me = await desk.me(people.wang)
        expect(me.body.memberships[0]).toMatchObject({
          role: "owner",
          seller: { state: "applied" },
        })
        expect(me.body.applications[0]).toMatchObject({ id, state: "submitted" })
        expect(refused(await wang.save(id, { address: "别处别处" }))).toEqual([
          400,
          "MARKET-APPLICATION-03",
        ])
      })

      it("happens once, however often it is tapped", async () => {
        const wang = as(people.wang)
        const id = await wang.fill(farmerSteps(town.village.id))
        const answers = await Promise.all(Array.from({ length: 6 }, () => wang.submit(id)))
        const won = answers.filter((answer) => answer.status === 200)
        expect(won).toHaveLength(1)
        const lost = answers.filter((answer) => answer.status !== 200)
        expect(lost.map(refused)).toEqual(lost.map(() => [400, "MARKET-APPLICATION-STATE-01"]))
        expect(await market().listSellers({})).toHaveLength(1)
        expect(await market().listMemberships({})).toHaveLength(1)
        const [{ count }] = await sql("select count(*)::int from deadline")
        expect(count).toBe(1)
      })

      it("gives a name to one of two who want it at the same moment", async () => {
        const [wang, li] = [as(people.wang), as(people.li)]
        const ids = [
          await wang.fill(farmerSteps(town.village.id, "云上茶园")),
          await li.fill(farmerSteps(town.village.id, "云上 茶园合作社", "036")),
        ]
        const answers = await Promise.all([wang.submit(ids[0]!), li.submit(ids[1]!)])
        expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400])
        const lost = answers.findIndex((answer) => answer.status === 400)
        expect(answers[lost]!.body.code).toBe("MARKET-NAME-01")
        expect(await market().listSellers({})).toHaveLength(1)
        const loser = [wang, li][lost]!
        expect((await loser.read(ids[lost]!)).body.application.state).toBe("draft")
        expect((await loser.name("云上茶园")).body).toMatchObject({ taken: true })
        expect((await loser.name("云上茶")).body).toMatchObject({
          taken: false,
          similar: [{ place: { zh: "太子村" } }],
        })
        expect((await [li, wang][lost]!.name("云上茶园")).body).toEqual({
          taken: false,
          similar: [],
        })
      })

      it("leaves nothing behind when it fails after the seller was made", async () => {
        const wang = as(people.wang)
        const id = await wang.fill(farmerSteps(town.village.id))
        const broken = desk.breakBus()
        expect((await wang.submit(id)).status).toBe(500)
        broken.mockRestore()
        expect(await market().listSellers({})).toEqual([])
        expect(await market().listMemberships({})).toEqual([])
        expect(await sql("select 1 from deadline")).toEqual([])
        const { application } = (await wang.read(id)).body
        expect(application).toMatchObject({
          state: "draft",
          seller_id: null,
          history: [],
          clock: null,
        })
        expect((await wang.submit(id)).status).toBe(200)
      })

      it("can be taken back before the answer, and the name is free again", async () => {
        const wang = as(people.wang)
        const { id, seller_id } = await wang.register(farmerSteps(town.village.id))
        const withdrawn = (await wang.withdraw(id)).body.application
        expect(withdrawn).toMatchObject({ state: "withdrawn", clock: { state: "cancelled" } })
        expect(await market().listSellers({ id: seller_id })).toEqual([])
        expect((await desk.me(people.wang)).body.memberships).toEqual([])
        expect(refused(await decide(id, "approve"))).toEqual([400, "MARKET-APPLICATION-STATE-01"])
        const again = await wang.register(farmerSteps(town.village.id))
        expect(again.id).not.toBe(id)
      })
    })
  },
})
