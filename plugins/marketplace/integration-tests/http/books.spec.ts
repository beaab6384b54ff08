import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createSellerOrders,
  recordCashCollectedWorkflow,
  sellerOrdersOf,
} from "@xiangji/marketplace/workflows"
import { TRADE_MODULE } from "@xiangji/marketplace/modules/trade"
import path from "node:path"
import { openSeller, placeCoreOrder, setCommission } from "../market-sellers"
import { tokenOf } from "../market-town"

jest.setTimeout(120_000)

const LATER = 60 * 60_000

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer()!
    const trade = () => container().resolve(TRADE_MODULE)
    const desk = tokenOf("user", "user_operator")
    const get = (url: string, headers = desk) =>
      api.get(`/admin/marketplace${url}`, { headers, validateStatus: () => true })
    const post = (url: string, body = {}, headers = desk) =>
      api.post(`/admin/marketplace${url}`, body, { headers, validateStatus: () => true })

    /** As the night does it, when what was just done is no longer under way. */
    const check = () => trade().runLedgerCheck(new Date(Date.now() + LATER))

    const soldEggs = async () => {
      const seller = await openSeller(container(), "eggs", "household")
      const order = await placeCoreOrder(container())
      const origin = {
        seller_id: seller.id,
        seller_kind: "household",
        hub_id: "hub_town",
        place_ids: ["plc_village"],
        category_ids: [],
        gross_weight_grams: 500,
        storage_class: "ambient",
      }
      const origins = ["prod_eggs", "prod_shoes", "prod_bacon"].map((product_id) => ({
        ...origin,
        product_id,
      }))
      const ids = await createSellerOrders(container(), { order_id: order.id, origins })
      return { seller, order, ids }
    }

    /** Core says that money came in for an order. */
    const captureInCore = async (order_id: string, amount: number) => {
      const payments = container().resolve(Modules.PAYMENT)
      const [collection] = await payments.createPaymentCollections([
        { currency_code: "cny", amount },
      ])
      const session = await payments.createPaymentSession(collection!.id, {
        provider_id: "pp_system_default",
        currency_code: "cny",
        amount,
        data: {},
      })
      const payment = await payments.authorizePaymentSession(session.id, {})
      await payments.capturePayment({ payment_id: payment!.id, amount })
      await container()
        .resolve(ContainerRegistrationKeys.LINK)
        .create({
          [Modules.ORDER]: { order_id },
          [Modules.PAYMENT]: { payment_collection_id: collection!.id },
        })
    }

    describe("commission rules", () => {
      it("are set and ended by operators, on record, and never begin in the past", async () => {
        const seller = await openSeller(container(), "eggs", "farmer")
        const rule = await post("/commission-rules", { seller_id: seller.id, rate_bp: 250 })
        expect(rule.status).toBe(201)
        const early = await post("/commission-rules", { rate_bp: 1, valid_from: "2016-01-01" })
        expect([early.status, early.data.code]).toEqual([400, "TRADE-COMMISSION-01"])
        const wrong = await post("/commission-rules", { rate_bp: 10_001 })
        expect([wrong.status, wrong.data.code]).toEqual([400, "MARKET-INPUT-01"])
        const { id } = rule.data.commission_rule
        const listed = await get("/commission-rules")
        expect(listed.data.commission_rules).toMatchObject([
          { id, rate_bp: 250, state: "in_force", seller: { name: { zh: "eggs" } }, place: null },
        ])
        expect((await post(`/commission-rules/${id}/end`)).status).toBe(200)
        expect((await post(`/commission-rules/${id}/end`)).status).toBe(200)
        const [ended] = (await get("/commission-rules")).data.commission_rules
        expect(ended.state).toBe("ended")
        const none = await post("/commission-rules/crul_none/end")
        expect([none.status, none.data.code]).toEqual([404, "TRADE-COMMISSION-03"])
        const { rows } = await container()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            `select action from audit_entry where action like 'market.commission%' order by action`
          )
        expect(rows.map(({ action }: { action: string }) => action)).toContain(
          "market.commission.added"
        )
      })
    })

    describe("the nightly check", () => {
      it("finds nothing where everything agrees, and says what it looked at", async () => {
        await setCommission(container())
        const { order, ids } = await soldEggs()
        await captureInCore(order.id, 221.97)
        await recordCashCollectedWorkflow(container()).run({
          input: { seller_order_ids: ids, collector: "shunfeng" },
        })
        const report = await check()
        expect(report.differences).toEqual([])
        expect(report.looked_at).toMatchObject({ orders: 1, seller_orders: 1, transactions: 2 })
        const checks = await get("/ledger/checks")
        expect(checks.data).toMatchObject({ count: 1, checks: [{ differences: 0 }] })
      })

      it("opens one exception for money core took and nobody booked, and closes it when it is booked", async () => {
        const { order, ids } = await soldEggs()
        await captureInCore(order.id, 221.97)
        await check()
        await check()
        const open = await get("/exceptions?state=open")
        expect(open.data).toMatchObject({
          count: 1,
          exceptions: [
            {
              kind: "capture_not_booked",
              subject_id: order.id,
              expected_fen: 22_197,
              found_fen: 0,
              text: { en: expect.stringContaining("captured") },
            },
          ],
        })
        await recordCashCollectedWorkflow(container()).run({
          input: { seller_order_ids: ids, collector: "shunfeng" },
        })
        expect((await check()).differences).toEqual([])
        const [closed] = (await get("/exceptions?state=resolved")).data.exceptions
        expect(closed).toMatchObject({ resolved_by: null, resolution: null })
      })

      it("sees a share that was changed behind the ledger's back, and an order nobody shared out", async () => {
        const { ids } = await soldEggs()
        const knex = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await knex("seller_order").where({ id: ids[0] }).update({ total_fen: 1 })
        const kinds = (await check()).differences.map(({ kind }: { kind: string }) => kind)
        expect(kinds).toEqual(
          expect.arrayContaining([
            "share_claims_wrong",
            "seller_order_not_booked",
            "order_total_differs",
          ])
        )
      })

      it("is closed by an operator with a reason, and opens again when it is seen again", async () => {
        const { order } = await soldEggs()
        await captureInCore(order.id, 1)
        await check()
        const [{ id }] = (await get("/exceptions?state=open")).data.exceptions
        expect((await post(`/exceptions/${id}/resolve`)).status).toBe(400)
        expect((await post(`/exceptions/${id}/resolve`, { reason: "测试" })).status).toBe(200)
        const again = await post(`/exceptions/${id}/resolve`, { reason: "测试" })
        expect([again.status, again.data.code]).toEqual([404, "TRADE-EXCEPTION-01"])
        await check()
        expect((await get("/exceptions?state=open")).data.count).toBe(1)
        expect((await post("/ledger/checks")).status).toBe(200)
      })
    })

    describe("the ledger browser", () => {
      it("shows accounts with owners and running totals that sum to zero, and an account's statement", async () => {
        await setCommission(container())
        const { seller, order } = await soldEggs()
        const { data } = await get("/ledger/accounts")
        expect(data.sum_fen).toBe(0)
        const own = data.accounts.find(
          (account: { owner_id: string }) => account.owner_id === seller.id
        )
        const [share] = await sellerOrdersOf(container(), [order.id])
        expect(own.balance_fen).toBe(-share!.seller_receives_fen)
        expect(data.owners[seller.id]).toEqual({ zh: "eggs", en: "eggs" })
        const page = await get(`/ledger/accounts/${own.id}/entries?limit=5`)
        expect(page.data).toMatchObject({
          count: 1,
          owner: { zh: "eggs" },
          entries: [{ seq: 1, balance_after_fen: own.balance_fen, order_id: order.id }],
        })
        const none = await get("/ledger/accounts/lacc_none/entries")
        expect([none.status, none.data.code]).toEqual([404, "TRADE-LEDGER-01"])
        expect((await get("/ledger/accounts", {} as typeof desk)).status).toBe(401)
      })
    })
  },
})
