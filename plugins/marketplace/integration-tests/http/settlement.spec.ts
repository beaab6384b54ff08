import path from "node:path"
import { readFile, writeFile, mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { queueIdle, runJob } from "@xiangji/job-queue/jobs"
import { MARKET_MODULE } from "@xiangji/marketplace/modules/market"
import { defineSettlementHold, settleRun } from "@xiangji/marketplace/workflows"
import supertest from "supertest"
import { extractText, getDocumentProxy } from "unpdf"
import { doomedPayer } from "../doomed-payer"
import { openSeller } from "../market-sellers"
import { tokenOf } from "../market-town"
import { allDays, bytesOf, moneyDesk } from "../money-desk"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer, dbConfig }) => {
    let container: MedusaContainer
    let desk: ReturnType<typeof moneyDesk>
    const operator = tokenOf("user", "user_operator")
    const http = () => supertest(api.defaults.baseURL ?? "")
    const answerOf = (answer: supertest.Response) => [answer.status, answer.body.code]
    const adminGet = (url: string) => http().get(`/admin/marketplace/${url}`).set(operator)
    const adminPost = (url: string, body: object) =>
      http().post(`/admin/marketplace/${url}`).set(operator).send(body)

    beforeEach(() => {
      container = getContainer()!
      desk = moneyDesk(container)
      defineSettlementHold("test", async () => [])
    })
    afterEach(() => queueIdle())

    const run = async () => {
      const started = await adminPost("settlement-runs", allDays())
      expect([started.status, started.body.code]).toEqual([202, undefined])
      await runJob(container, "market-settle-sellers", { run_id: started.body.run.id })
      await queueIdle()
      return (await adminGet(`settlement-runs/${started.body.run.id}`)).body.run
    }

    const statementsOf = async (seller_id: string) =>
      (await adminGet(`settlements?seller_id=${seller_id}`)).body.settlements

    describe("a settlement run", () => {
      it("settles what was delivered and is past its window, and moves it from earned to due", async () => {
        const seller = await openSeller(container, "eggs", "household")
        const sold = await desk.sell(seller.id, { goods_fen: 10_000 })
        await desk.sell(seller.id, { goods_fen: 5_000 }, 3) // in its window
        await desk.place(seller.id, { goods_fen: 7_000 }) // not delivered
        const done = await run()
        expect(done).toMatchObject({ state: "done", progress: 1, statements: 1, net_fen: 9_700 })
        expect(await desk.owed(seller.id)).toEqual({
          seller_payable: 4_850 + 6_790,
          seller_due: 9_700,
        })
        expect(await statementsOf(seller.id)).toMatchObject([
          { number: "1-1", earned_fen: 10_000, fees_fen: 300, net_fen: 9_700, standing: "due" },
        ])
        const { state } = await desk.db("seller_order").where({ id: sold.id }).first()
        expect(state).toBe("settled")
        expect(await desk.ledgerSum()).toBe(0)
      })

      it("takes nothing up twice: the next run finds the next money only", async () => {
        const seller = await openSeller(container, "eggs", "household")
        const sold = await desk.sell(seller.id, { goods_fen: 10_000 })
        await run()
        expect(await run()).toMatchObject({ state: "done", statements: 0 })
        await desk.refund(sold, 4_000, "refund.later", new Date(Date.now() - 1_000))
        await desk.sell(seller.id, { goods_fen: 6_000 })
        await run()
        const [next] = await statementsOf(seller.id)
        expect(next).toMatchObject({
          ...{ earned_fen: 6_000, refunds_fen: 4_000, fees_fen: 180 - 120 },
          ...{ net_fen: 1_940, opening_fen: 9_700, closing_fen: 11_640 },
        })
        expect(await desk.owed(seller.id)).toEqual({ seller_payable: 0, seller_due: 11_640 })
      })

      it("holds the money of an order with an open case until it is decided", async () => {
        const seller = await openSeller(container, "eggs", "household")
        const sold = await desk.sell(seller.id, { goods_fen: 10_000 })
        const why = { zh: "退货处理中", en: "A return is open" }
        defineSettlementHold("test", async (_, ids) =>
          ids.includes(sold.id) ? [{ seller_order_id: sold.id, why }] : []
        )
        const days = allDays()
        const preview = await adminGet(`settlement-runs/preview?from=${days.from}&to=${days.to}`)
        expect(preview.body.sellers).toMatchObject([
          { seller_id: seller.id, net_fen: 0, waiting: [{ why: "held", amount_fen: 9_700 }] },
        ])
        expect(await run()).toMatchObject({ statements: 0 })
        defineSettlementHold("test", async () => [])
        expect(await run()).toMatchObject({ statements: 1 })
      })

      it("holds it while an after-sales case is open, and says so to the seller", async () => {
        const seller = await openSeller(container, "eggs", "household")
        const sold = await desk.sell(seller.id, { goods_fen: 10_000 })
        const dispute = await desk.dispute(seller.id, sold)
        expect(await run()).toMatchObject({ statements: 0 })
        const me = tokenOf("member", seller.member_id)
        const { body } = await http().get(`/seller/${seller.id}/money`).set(me)
        expect(body.money.next).toMatchObject([{ what: "held", amount_fen: 9_700, orders: 1 }])
        await dispute.dismiss()
        expect(await run()).toMatchObject({ statements: 1 })
      })

      it("carries a negative balance over, and takes it off the next statement", async () => {
        const seller = await openSeller(container, "eggs", "household")
        const request_key = "correction-negative"
        const wrong = {
          seller_id: seller.id,
          amount_fen: -2_500,
          reason: "多付了货款",
          request_key,
        }
        expect((await adminPost("corrections", wrong)).status).toBe(200)
        expect((await adminPost("corrections", wrong)).status).toBe(200)
        await run()
        expect(await statementsOf(seller.id)).toMatchObject([
          { corrections_fen: -2_500, closing_fen: -2_500, standing: "carried" },
        ])
        await desk.sell(seller.id, { goods_fen: 10_000 })
        await run()
        const [next] = await statementsOf(seller.id)
        expect(next).toMatchObject({ opening_fen: -2_500, net_fen: 9_700, closing_fen: 7_200 })
        expect(await desk.owed(seller.id)).toMatchObject({ seller_due: 7_200 })
      })

      it("runs once at a time, also when two operators press at once", async () => {
        const seller = await openSeller(container, "eggs", "household")
        await desk.sell(seller.id, { goods_fen: 10_000 })
        const started = await Promise.all(
          [1, 2, 3].map(() => adminPost("settlement-runs", allDays()))
        )
        const codes = started.map(answerOf)
        expect(codes.filter(([status]) => status === 202).length).toBeGreaterThanOrEqual(1)
        for (const [status, code] of codes)
          if (status !== 202) expect([status, code]).toEqual([400, "SETTLEMENT-RUN-01"])
        for (const { body } of started)
          if (body.run) await runJob(container, "market-settle-sellers", { run_id: body.run.id })
        await queueIdle()
        const lines = await desk.db("settlement_line").count({ count: "*" }).first()
        expect(Number(lines!.count)).toBe(1)
        expect(await desk.owed(seller.id)).toEqual({ seller_payable: 0, seller_due: 9_700 })
      })

      it("goes on where it was left, and settles each seller once however many work on it", async () => {
        const sellers = []
        for (const name of ["a", "b", "c", "d"]) {
          const seller = await openSeller(container, `eggs-${name}`, "household")
          await desk.sell(seller.id, { goods_fen: 10_000 })
          sellers.push(seller)
        }
        const started = await adminPost("settlement-runs", allDays())
        const id = started.body.run.id as string
        const stopped = new AbortController()
        stopped.abort()
        await settleRun(container, id, { signal: stopped.signal })
        await Promise.all([1, 2, 3].map(() => settleRun(container, id)))
        await queueIdle()
        const { body } = await adminGet(`settlement-runs/${id}`)
        expect(body.run).toMatchObject({ state: "done", sellers_done: 4, statements: 4 })
        for (const seller of sellers) expect((await desk.owed(seller.id)).seller_due).toBe(9_700)
        expect(await desk.ledgerSum()).toBe(0)
      })

      it("that was killed in the middle is finished by whoever finds it, and nobody is settled twice", async () => {
        const sellers: { id: string }[] = []
        for (const name of ["a", "b", "c", "d"]) {
          const seller = await openSeller(container, `killed-${name}`, "household")
          await desk.sell(seller.id, { goods_fen: 10_000 })
          sellers.push(seller)
        }
        const doomed = await doomedPayer(dbConfig.clientUrl, "third seller")
        expect(await doomed.press("settlement-runs", operator, allDays())).toBe("SIGKILL")
        const [left] = (await adminGet("settlement-runs")).body.runs
        expect(left).toMatchObject({ state: "running", sellers_done: 2, statements: 2 })
        const due = async () =>
          (await Promise.all(sellers.map((seller) => desk.owed(seller.id)))).map(
            (owed) => owed.seller_due ?? 0
          )
        expect((await due()).sort()).toEqual([0, 0, 9_700, 9_700])
        // Its lease still runs: nobody else goes on, and no other run begins.
        await runJob(container, "market-settle-sellers", { run_id: left.id })
        expect(answerOf(await adminPost("settlement-runs", allDays()))).toEqual([
          400,
          "SETTLEMENT-RUN-01",
        ])
        expect((await due()).sort()).toEqual([0, 0, 9_700, 9_700])
        await desk.db("settlement_run").update({ next_attempt_at: new Date() })
        await runJob(container, "market-settle-sellers", { run_id: left.id })
        const { body } = await adminGet(`settlement-runs/${left.id}`)
        expect(body.run).toMatchObject({ state: "done", sellers_done: 4, statements: 4 })
        expect(await due()).toEqual([9_700, 9_700, 9_700, 9_700])
        expect(await desk.ledgerSum()).toBe(0)
      })

      it("loses no refund that is booked while it runs, and neither waits for ever", async () => {
        const sellers = []
        for (const name of ["a", "b", "c"]) {
          const seller = await openSeller(container, `bacon-${name}`, "household")
          const sales = []
          for (let at = 0; at < 6; at++)
            sales.push(await desk.sell(seller.id, { goods_fen: 10_000 }))
          sellers.push({ seller, sales })
        }
        const started = await adminPost("settlement-runs", allDays())
        const id = started.body.run.id as string
        await Promise.all([
          settleRun(container, id),
          ...sellers.flatMap(({ sales }) => sales.map((sale) => desk.refund(sale, 1_000))),
        ])
        await queueIdle()
        await run()
        for (const { seller } of sellers) {
          expect(await desk.owed(seller.id)).toEqual({
            seller_payable: 0,
            seller_due: 6 * (9_700 - 970),
          })
          const { rows } = await desk.db.raw(
            "select sum(line.amount_fen)::int as sum from settlement_line line join settlement s on s.id = line.settlement_id where s.seller_id = ?",
            [seller.id]
          )
          expect(rows[0].sum).toBe(6 * (9_700 - 970))
        }
        expect(await desk.ledgerSum()).toBe(0)
      })

      it("refuses days that are none, and a period that has not begun", async () => {
        const backwards = await adminPost("settlement-runs", {
          from: "2026-02-02",
          to: "2026-02-01",
        })
        expect(answerOf(backwards)).toEqual([400, "SETTLEMENT-PERIOD-01"])
        const none = await adminPost("settlement-runs", { from: "2026-02-30", to: "2026-03-01" })
        expect(answerOf(none)).toEqual([400, "SETTLEMENT-PERIOD-01"])
        const later = await adminPost("settlement-runs", { from: "2099-01-01", to: "2099-01-31" })
        expect(answerOf(later)).toEqual([400, "SETTLEMENT-PERIOD-02"])
        const odd = await adminPost("settlement-runs", { from: "yesterday", to: "today" })
        expect(answerOf(odd)).toEqual([400, "MARKET-INPUT-01"])
      })

      it("lets nobody change a statement's lines, not even by SQL", async () => {
        const seller = await openSeller(container, "eggs", "household")
        await desk.sell(seller.id, { goods_fen: 10_000 })
        await run()
        await expect(desk.db("settlement_line").update({ amount_fen: 1 })).rejects.toThrow(
          /append-only/
        )
        await expect(desk.db("settlement_line").delete()).rejects.toThrow(/append-only/)
      })
    })

    describe("corrections", () => {
      it("are booked once per form, refuse zero, strangers and a form used for something else", async () => {
        const seller = await openSeller(container, "eggs", "household")
        const form = {
          seller_id: seller.id,
          amount_fen: 800,
          reason: "补运费",
          request_key: "form-0001",
        }
        const [first, again] = [
          await adminPost("corrections", form),
          await adminPost("corrections", form),
        ]
        expect(again.body.correction.id).toBe(first.body.correction.id)
        expect(await desk.owed(seller.id)).toEqual({ seller_payable: 800 })
        const other = await adminPost("corrections", { ...form, amount_fen: 900 })
        expect(answerOf(other)).toEqual([400, "SETTLEMENT-CORRECTION-02"])
        const zero = await adminPost("corrections", {
          ...form,
          amount_fen: 0,
          request_key: "form-0002",
        })
        expect(answerOf(zero)).toEqual([400, "SETTLEMENT-CORRECTION-01"])
        const nobody = await adminPost("corrections", {
          ...form,
          seller_id: "sel_nobody",
          request_key: "form-0003",
        })
        expect(nobody.status).toBe(404)
        const list = await adminGet("corrections")
        expect(list.body).toMatchObject({
          count: 1,
          corrections: [{ seller_name: { zh: "eggs" } }],
        })
      })
    })

    describe("what a seller sees", () => {
      it("is the same on the page, on paper and in the spreadsheet", async () => {
        const seller = await openSeller(container, "李家#蛋 *$@", "household")
        const me = tokenOf("member", seller.member_id)
        const mine = (url: string) => http().get(`/seller/${seller.id}/${url}`).set(me)
        const sold = await desk.sell(seller.id, { goods_fen: 123_456, title: '土鸡蛋 #"$[x]' })
        await desk.refund(sold, 3_456)
        await desk.sell(seller.id, { goods_fen: 2_000, title: "春笋" }, 1)
        await run()
        const list = await mine("statements")
        expect(list.body).toMatchObject({ count: 1, statements: [{ standing: "due" }] })
        const id = list.body.statements[0].id as string
        const { statement } = (await mine(`statements/${id}`)).body
        expect(statement.orders).toEqual([
          {
            ...{ seller_order_id: sold.id, display_id: sold.display_id, goods: '土鸡蛋 #"$[x]' },
            placed_on: expect.any(String),
            ...{ price_fen: 123_456, refund_fen: 3_456, fee_fen: 3_600, freight_fen: 1_000 },
            receive_fen: 116_400,
          },
        ])
        expect(statement.sentences.at(-1).zh).toBe("您得1164.00元，等着打给您。")
        const pdf = await mine(`statements/${id}/statement.pdf`).buffer(true)
        expect([pdf.status, pdf.headers["content-type"]]).toEqual([200, "application/pdf"])
        const again = await mine(`statements/${id}/statement.pdf`).buffer(true)
        expect(Buffer.compare(pdf.body, again.body)).toBe(0)
        const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.body)))
        const page = text.join("").replace(/\s+/g, "")
        for (const printed of [
          "结算单",
          '土鸡蛋#"$[x]',
          "李家#蛋*$@",
          "1,234.56",
          "-34.56",
          "-36.00",
          "¥1,164.00",
        ])
          expect(page).toContain(printed)
        const sheet = await mine(`statements/${id}/statement.xlsx`).buffer(true).parse(bytesOf)
        const rows = await rowsOf(sheet.body)
        expect(rows[1]!.slice(3)).toEqual([1234.56, -34.56, -36, 10, 1164])
        const money = (await mine("money")).body.money
        expect(money).toMatchObject({
          ...{
            coming_fen: 0,
            waiting_fen: 1_940,
            settled_fen: 116_400,
            on_its_way_fen: 0,
            paid_fen: 0,
          },
          next: [{ what: "due" }, { what: "window", amount_fen: 1_940, orders: 1 }],
        })
      })

      it("is nobody else's: strangers, other sellers, helpers without the right, mandates that ended", async () => {
        const seller = await openSeller(container, "eggs", "household")
        const other = await openSeller(container, "shoes", "household")
        await desk.sell(seller.id, { goods_fen: 10_000 })
        await run()
        const [{ id }] = await statementsOf(seller.id)
        const paths = [
          "money",
          "statements",
          `statements/${id}`,
          `statements/${id}/statement.pdf`,
          `statements/${id}/statement.xlsx`,
        ]
        const asked = async (seller_id: string, member_id: string | null, which = paths) =>
          Promise.all(
            which.map(async (path) => {
              const get = http().get(`/seller/${seller_id}/${path}`)
              return answerOf(await (member_id ? get.set(tokenOf("member", member_id)) : get))
            })
          )
        const all = (status: number, code?: string, count = paths.length) =>
          Array.from({ length: count }, () => [status, code])
        for (const [status] of await asked(seller.id, null)) expect(status).toBe(401)
        expect(await asked(seller.id, other.member_id)).toEqual(all(404, "MARKET-ACTING-01"))
        const foreign = paths.slice(2)
        expect(await asked(other.id, other.member_id, foreign)).toEqual(
          all(404, "SETTLEMENT-STATEMENT-01", foreign.length)
        )
        const market = container.resolve(MARKET_MODULE)
        const clerk = await market.createMembers({ name: "小张", phone: null })
        await market.createMemberships({ seller_id: seller.id, member_id: clerk.id, role: "agent" })
        const mandate = (scopes: string[], from: number, to: number) =>
          market.createMandates({
            ...{ seller_id: seller.id, member_id: clerk.id, scopes },
            valid_from: new Date(Date.now() + from * 86_400_000),
            valid_to: new Date(Date.now() + to * 86_400_000),
          })
        await mandate(["orders"], -1, 30)
        await mandate(["earnings"], -30, -1)
        expect(await asked(seller.id, clerk.id)).toEqual(all(403, "MARKET-ACTING-04"))
        await mandate(["earnings"], -1, 30)
        expect(await asked(seller.id, clerk.id)).toEqual(all(200))
        const account = await http()
          .get(`/seller/${seller.id}/payout-account`)
          .set(tokenOf("member", clerk.id))
        expect(answerOf(account)).toEqual([403, "MARKET-ACTING-05"])
      })
    })
  },
})

/** The first sheet of a workbook, read back with the plugin's own reader: numbers as numbers. */
async function rowsOf(content: Buffer) {
  const { openTable } = await import("@xiangji/marketplace/spreadsheet/open-table")
  const folder = await mkdtemp(path.join(tmpdir(), "xiangji-statement-"))
  const file = path.join(folder, "statement.xlsx")
  await writeFile(file, content)
  expect((await readFile(file)).length).toBeGreaterThan(1_000)
  const table = await openTable({ path: file, filename: "statement.xlsx", folder })
  const rows: (string | number | undefined)[][] = []
  for await (const row of table.rows)
    rows.push(row.cells.map((cell) => (cell?.kind === "number" ? Number(cell.text) : cell?.text)))
  return rows
}
