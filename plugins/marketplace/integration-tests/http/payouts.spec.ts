import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { queueIdle, runJob } from "@xiangji/job-queue/jobs"
import supertest from "supertest"
import { openSeller } from "../market-sellers"
import { tokenOf } from "../market-town"
import { allDays, bytesOf, moneyDesk } from "../money-desk"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let desk: ReturnType<typeof moneyDesk>
    const operator = tokenOf("user", "user_operator")
    const http = () => supertest(api.defaults.baseURL ?? "")
    const adminGet = (url: string) => http().get(`/admin/marketplace/${url}`).set(operator)
    const adminPost = (url: string, body: object = {}) =>
      http().post(`/admin/marketplace/${url}`).set(operator).send(body)
    const answerOf = (answer: supertest.Response) => [answer.status, answer.body.code]

    beforeEach(() => {
      container = getContainer()!
      desk = moneyDesk(container)
    })
    afterEach(() => queueIdle())

    async function settle() {
      const started = await adminPost("settlement-runs", allDays())
      await runJob(container, "market-settle-sellers", { run_id: started.body.run.id })
      await queueIdle()
    }

    /** Sellers with a bank account each, and 97 yuan due to every one. */
    async function dueSellers(...names: string[]) {
      const sellers = []
      for (const [index, name] of names.entries()) {
        const seller = await openSeller(container, name, "household")
        await desk.bankOf(seller.id, `622848040256489000${index + 1}`, `${name}家`)
        await desk.sell(seller.id, { goods_fen: 10_000 })
        sellers.push(seller)
      }
      await settle()
      return sellers
    }

    const payoutOf = (seller_id: string) =>
      desk.db("payout").where({ seller_id }).orderBy("reference", "desc").first()

    async function exported(...names: string[]) {
      const sellers = await dueSellers(...names)
      await adminPost("payouts")
      const { body } = await adminPost("payout-batches")
      const payouts = await Promise.all(sellers.map((seller) => payoutOf(seller.id)))
      return { sellers, payouts, batch: body.batch as { id: string; number: number } }
    }

    const HEAD = "参考号,金额,状态,失败原因"
    const sendResult = (batch_id: string, lines: string[], filename = "结果.csv") =>
      http()
        .post(`/admin/marketplace/payout-batches/${batch_id}/result`)
        .set(operator)
        .attach("file", Buffer.from([HEAD, ...lines].join("\r\n")), filename)

    describe("starting payouts", () => {
      it("pays who is owed enough and has an account, and says why not the others", async () => {
        const [eggs] = await dueSellers("eggs")
        const none = await openSeller(container, "no-account", "household")
        await desk.sell(none.id, { goods_fen: 10_000 })
        const little = await openSeller(container, "little", "household")
        await desk.bankOf(little.id, "6228480402564890099")
        await desk.sell(little.id, { goods_fen: 500 })
        await settle()
        const due = await adminGet("payouts/due")
        expect(due.body.sellers).toHaveLength(2)
        const of = (id: string) =>
          due.body.sellers.find((one: { seller_id: string }) => one.seller_id === id)
        expect(of(eggs!.id)).toMatchObject({
          ...{ due_fen: 9_700, payable: true, obstacle: null },
          destination: { kind: "bank", holder: "eggs家", account: "***************0001" },
        })
        expect(of(none.id)).toMatchObject({
          payable: false,
          obstacle: { en: "No bank account is registered yet" },
        })
        const started = await adminPost("payouts")
        expect(started.body.payouts).toMatchObject([
          { seller_id: eggs!.id, amount_fen: 9_700, state: "pending", reference: "P00000001" },
        ])
        expect(JSON.stringify(started.body)).not.toContain("6228480402564890001")
        expect(await desk.owed(eggs!.id)).toMatchObject({ seller_due: 0, payout_in_flight: 9_700 })
        expect(answerOf(await adminPost("payouts"))).toEqual([400, "PAYOUT-02"])
      })

      it("writes one payout per seller, also when five operators press at once", async () => {
        const sellers = await dueSellers("a", "b", "c")
        const answers = await Promise.all(Array.from({ length: 5 }, () => adminPost("payouts")))
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
        for (const seller of sellers)
          expect(await desk.owed(seller.id)).toMatchObject({
            seller_due: 0,
            payout_in_flight: 9_700,
          })
        expect(await desk.ledgerSum()).toBe(0)
      })

      it("keeps account numbers sealed in the database", async () => {
        const [seller] = await dueSellers("eggs")
        await adminPost("payouts")
        const row = await payoutOf(seller!.id)
        expect(JSON.stringify(row)).not.toContain("6228480402564890001")
        expect(row.destination_sealed).toMatch(/^v1\./)
      })
    })

    describe("a file for the bank", () => {
      it("holds every waiting payout once, with totals, in the bank's own encoding", async () => {
        const { batch, payouts } = await exported("eggs", "shoes")
        expect(batch).toMatchObject({ number: 1, count: 2, total_fen: 19_400, open: 2 })
        expect(answerOf(await adminPost("payout-batches"))).toEqual([400, "PAYOUT-BATCH-02"])
        const file = (format: string) =>
          adminGet(`payout-batches/${batch.id}/file?format=${format}`).buffer(true).parse(bytesOf)
        const csv = (await file("csv-utf8")).body.toString("utf8").split("\r\n")
        expect(csv.slice(0, 4)).toEqual([
          "\ufeff序号,收款账号,收款户名,开户行,金额,用途,参考号",
          `1,6228480402564890001,eggs家,彭州农商银行小鱼洞支行,97.00,乡集货款,${payouts[0].reference}`,
          `2,6228480402564890002,shoes家,彭州农商银行小鱼洞支行,97.00,乡集货款,${payouts[1].reference}`,
          "合计,2 笔,,,194.00,,",
        ])
        const xlsx = await file("xlsx")
        expect(xlsx.body.subarray(0, 2).toString()).toBe("PK")
        const read = await adminGet("payout-batches")
        expect(read.body).toMatchObject({ count: 1, waiting: 0, batches: [{ count: 2, open: 2 }] })
        const audit = await desk.db("audit_entry").where({ action: "market.payout.batch_read" })
        expect(audit).toHaveLength(2)
      })

      it("is numbered without gaps, also after a refusal and two operators at once", async () => {
        await adminPost("payout-batches")
        await dueSellers("eggs")
        await adminPost("payouts")
        const both = await Promise.all([
          adminPost("payout-batches"),
          adminPost("payout-batches", { preset: "icbc" }),
        ])
        expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
        const [more] = await dueSellers("shoes")
        await adminPost("payouts", { seller_ids: [more!.id] })
        const next = await adminPost("payout-batches", { preset: "abc" })
        expect(next.body.batch.number).toBe(2)
        const gbk = await adminGet(`payout-batches/${next.body.batch.id}/file?format=csv`)
          .buffer(true)
          .parse(bytesOf)
        expect(new TextDecoder("gbk").decode(gbk.body)).toMatch(/^编号,收款方账号,收款方户名/)
      })
    })

    describe("the bank's result", () => {
      it("is taken in whole: paid, failed with its reason, and what the bank leaves out stays open", async () => {
        const { sellers, payouts, batch } = await exported("eggs", "shoes", "bacon")
        const taken = await sendResult(batch.id, [
          `${payouts[0].reference},97.00,交易成功,`,
          `${payouts[1].reference},97.00,交易失败,户名不符`,
          "合计,194.00,,",
        ])
        expect(taken.body).toMatchObject({
          result: { paid: 1, failed: 1, returned: 0 },
          batch: { paid: 1, failed: 1, open: 1 },
        })
        expect(await desk.owed(sellers[0]!.id)).toEqual({
          seller_payable: 0,
          seller_due: 0,
          payout_in_flight: 0,
        })
        expect(await desk.owed(sellers[1]!.id)).toMatchObject({
          seller_due: 9_700,
          payout_in_flight: 0,
        })
        expect(await desk.owed(sellers[2]!.id)).toMatchObject({ payout_in_flight: 9_700 })
        const failed = await payoutOf(sellers[1]!.id)
        expect(failed.failure).toMatchObject({
          code: "PAYOUT-BANK-01",
          text: { zh: "银行没有入账：户名不符" },
        })
        const [bank] = await desk.db("ledger_account").where({ kind: "bank" })
        expect(bank.balance_fen).toBe("-9700")
        expect(await desk.ledgerSum()).toBe(0)
      })

      it("says nothing new the second time, also when sent five times at once", async () => {
        const { payouts, batch } = await exported("eggs")
        const lines = [`${payouts[0].reference},97.00,成功,`]
        const all = await Promise.all(Array.from({ length: 5 }, () => sendResult(batch.id, lines)))
        expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
        expect(all.reduce((sum, { body }) => sum + body.result.paid, 0)).toBe(1)
        const booked = await desk.db("ledger_transaction").where({ kind: "payout_paid" })
        expect(booked).toHaveLength(1)
      })

      it("is refused whole with the reason of every wrong row, and nothing is booked", async () => {
        const { payouts, batch } = await exported("eggs", "shoes")
        const refused = await sendResult(batch.id, [
          `${payouts[0].reference},97.00,成功,`,
          `${payouts[1].reference},97.10,成功,`,
          "P00009999,97.00,成功,",
          `${payouts[0].reference},97.00,成功,`,
        ])
        expect(answerOf(refused)).toEqual([400, "PAYOUT-RESULT-02"])
        expect(refused.body.problems).toMatchObject([
          { row: 3, code: "PAYOUT-ROW-03", text: { zh: "金额不符：文件是“97.10”，应为 97.00" } },
          { row: 4, code: "PAYOUT-ROW-01" },
          { row: 5, code: "PAYOUT-ROW-02" },
        ])
        const states = await desk.db("payout").select("state")
        expect(states).toEqual([{ state: "submitted" }, { state: "submitted" }])
        const nothing = await sendResult(batch.id, [])
        expect(answerOf(nothing)).toEqual([400, "PAYOUT-RESULT-03"])
        const other = await http()
          .post(`/admin/marketplace/payout-batches/${batch.id}/result`)
          .set(operator)
          .attach("file", Buffer.from("a,b\r\n1,2\r\n"), "x.csv")
        expect(answerOf(other)).toEqual([400, "PAYOUT-RESULT-01"])
        expect(answerOf(await sendResult("pbat_none", []))).toEqual([404, "PAYOUT-BATCH-01"])
      })

      it("that failed is paid in the next batch, after the seller's account was mended", async () => {
        const { sellers, payouts, batch } = await exported("eggs")
        const seller = sellers[0]!
        await sendResult(batch.id, [`${payouts[0].reference},97.00,失败,账号不存在`])
        // The same account again would fail again.
        expect(answerOf(await adminPost("payouts"))).toEqual([400, "PAYOUT-02"])
        const due = await adminGet("payouts/due")
        expect(due.body.sellers[0].obstacle.en).toMatch(/has to mend it first/)
        await desk.bankOf(seller.id, "6228480402564899999", "eggs家")
        const again = await adminPost(`payouts/${payouts[0].id}/retry`)
        expect(again.body.payout).toMatchObject({
          retry_of: payouts[0].id,
          destination: { account: "***************9999" },
        })
        expect(answerOf(await adminPost(`payouts/${payouts[0].id}/retry`))[0]).toBe(400)
        const next = (await adminPost("payout-batches")).body.batch
        const { reference } = await payoutOf(seller.id)
        expect((await sendResult(next.id, [`${reference},97.00,成功,`])).body.result.paid).toBe(1)
        const list = await adminGet(`payouts?seller_id=${seller.id}`)
        expect(
          list.body.payouts.map((one: { state: string; retried: boolean }) => [
            one.state,
            one.retried,
          ])
        ).toEqual([
          ["paid", false],
          ["failed", true],
        ])
        expect(await desk.owed(seller.id)).toEqual({
          seller_payable: 0,
          seller_due: 0,
          payout_in_flight: 0,
        })
      })

      it("may come back weeks after it was paid: then the seller is owed it again", async () => {
        const { sellers, payouts, batch } = await exported("eggs")
        await sendResult(batch.id, [`${payouts[0].reference},97.00,成功,`])
        const back = await sendResult(batch.id, [`${payouts[0].reference},97.00,退票,账户已销户`])
        expect(back.body.result).toMatchObject({ returned: 1 })
        expect(await payoutOf(sellers[0]!.id)).toMatchObject({
          state: "returned",
          returned_fen: 9_700,
        })
        expect(await desk.owed(sellers[0]!.id)).toMatchObject({
          seller_due: 9_700,
          payout_in_flight: 0,
        })
        expect(await desk.ledgerSum()).toBe(0)
      })
    })

    describe("how a seller is paid", () => {
      it("is for its owner to see and choose; a way that is not set up is refused", async () => {
        const [seller] = await dueSellers("eggs")
        const url = `/seller/${seller!.id}/payout-account`
        const owner = tokenOf("member", seller!.member_id)
        const seen = await http().get(url).set(owner)
        expect(seen.body.payout_account).toMatchObject({
          ...{ provider: "bank-batch", available: ["bank-batch"], stripe: null, missing: null },
          destination: { kind: "bank", account: "***************0001" },
        })
        const stripe = await http().post(url).set(owner).send({ provider: "stripe-connect" })
        expect(answerOf(stripe)).toEqual([400, "PAYOUT-PROVIDER-01"])
        const link = await http()
          .post(`${url}/onboarding`)
          .set(owner)
          .send({ return_url: "https://xiangji.example/" })
        expect(answerOf(link)).toEqual([400, "PAYOUT-PROVIDER-01"])
        const script = await http()
          .post(`${url}/onboarding`)
          .set(owner)
          .send({ return_url: "javascript:alert(1)" })
        expect(answerOf(script)).toEqual([400, "MARKET-INPUT-01"])
        const other = await openSeller(container, "shoes", "household")
        const stranger = await http().get(url).set(tokenOf("member", other.member_id))
        expect(answerOf(stranger)).toEqual([404, "MARKET-ACTING-01"])
        expect((await http().get(url)).status).toBe(401)
      })
    })
  },
})
