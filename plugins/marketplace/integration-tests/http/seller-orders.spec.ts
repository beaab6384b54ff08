import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import {
  createSellerOrders,
  ledgerOf,
  moveSellerOrdersWorkflow,
  recordCashCollectedWorkflow,
  removeSellerOrders,
  sellerOrdersOf,
} from "@xiangji/marketplace/workflows"
import { openSeller, placeCoreOrder, setCommission } from "../market-sellers"
import { tokenOf } from "../market-town"

const failStep = createStep("test-fail-after-moving", async () => {
  throw new Error("the next step failed")
})
const moveThenFail = createWorkflow("test-move-then-fail", (input: { ids: string[] }) => {
  moveSellerOrdersWorkflow.runAsStep({ input: { ids: input.ids, to: "accepted" } })
  failStep()
})

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer()!

    const story = async () => {
      await setCommission(container())
      const [farmer, household, cooperative] = await Promise.all([
        openSeller(container(), "eggs", "farmer"),
        openSeller(container(), "shoes", "household"),
        openSeller(container(), "bacon", "cooperative"),
      ])
      const order = await placeCoreOrder(container())
      const leaves = {
        hub_id: "hub_town",
        storage_class: "ambient",
        place_ids: ["plc_village"],
        category_ids: [],
      }
      const origins = [
        {
          ...leaves,
          product_id: "prod_eggs",
          seller_id: farmer.id,
          seller_kind: "farmer",
          gross_weight_grams: 1_800,
        },
        {
          ...leaves,
          product_id: "prod_shoes",
          seller_id: household.id,
          seller_kind: "household",
          gross_weight_grams: 400,
        },
        {
          ...leaves,
          product_id: "prod_bacon",
          seller_id: cooperative.id,
          seller_kind: "cooperative",
          hub_id: "hub_far",
          gross_weight_grams: 1_200,
        },
      ]
      const create = () => createSellerOrders(container(), { order_id: order.id, origins })
      return { farmer, household, cooperative, order, create }
    }

    /** The seller order of a seller, once the story's order is shared out. */
    const shareOf = async (order_id: string, seller: { id: string }) => {
      const shares = await sellerOrdersOf(container(), [order_id])
      return shares.find((share) => share.seller_id === seller.id)!.id
    }

    const get = (url: string, headers = {}) => api.get(url, { headers, validateStatus: () => true })
    const post = (url: string, headers = {}) =>
      api.post(url, {}, { headers, validateStatus: () => true })

    describe("an order of two sellers of one hub and a third of another", () => {
      it("is shared out to the fen: goods, discount, freight by weight, commission, rounding", async () => {
        const { order, create, farmer, household, cooperative } = await story()
        await create()
        const shares = await sellerOrdersOf(container(), [order.id])
        const figures = [farmer, household, cooperative].map(({ id }) => {
          const share = shares.find((one) => one.seller_id === id)!
          return [
            share.hub_id,
            share.goods_fen,
            share.discount_fen,
            share.freight_fen,
            share.commission_fen,
            share.total_fen,
            share.seller_receives_fen,
          ]
        })
        expect(figures).toEqual([
          ["hub_town", 9_100, 0, 1_351, 0, 10_451, 9_100],
          ["hub_town", 3_995, 400, 150, 108, 3_745, 3_487],
          ["hub_far", 6_800, 0, 1_200, 204, 8_000, 6_596],
        ])
        const number = shares[0]!.order_display_id
        expect(shares.map((share) => share.display_id)).toEqual([
          `${number}-1`,
          `${number}-2`,
          `${number}-3`,
        ])
        const rounded = shares.filter((share) => share.rounding_fen)
        expect(rounded.map((share) => [share.seller_id, share.rounding_fen])).toEqual([
          [farmer.id, 1],
        ])
        const paid = shares.reduce((sum, share) => sum + share.total_fen + share.rounding_fen, 0)
        expect(paid).toBe(22_197) // core: 221.965, asked in whole fen
        const owed = shares.reduce((sum, share) => sum + share.outstanding_fen, 0)
        expect(owed).toBe(paid)
      })

      it("gets one set of seller orders when completed eight times at once", async () => {
        const { order, create } = await story()
        const created = await Promise.all(Array.from({ length: 8 }, create))
        expect(created.map((ids) => ids.length).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 3])
        expect(await create()).toEqual([])
        expect(await sellerOrdersOf(container(), [order.id])).toHaveLength(3)
        expect(await ledgerOf(container(), order.id)).toHaveLength(3)
      })

      it("keeps nothing but balanced ledger rows when its completion fails", async () => {
        const { order, create } = await story()
        await removeSellerOrders(container(), await create())
        expect(await sellerOrdersOf(container(), [order.id])).toEqual([])
        const entries = (await ledgerOf(container(), order.id)).flatMap((line) => line.entries)
        for (const kind of ["buyer_receivable", "seller_payable", "freight_payable", "rounding"]) {
          const of = entries.filter((entry) => entry.kind === kind)
          expect(of.reduce((sum, entry) => sum + entry.amount_fen, 0)).toBe(0)
        }
      })

      it("takes moves back when a later step fails", async () => {
        const { order, create } = await story()
        const ids = await create()
        const failed = moveThenFail(container()).run({ input: { ids } })
        await expect(failed).rejects.toMatchObject({ message: "the next step failed" })
        const shares = await sellerOrdersOf(container(), [order.id])
        expect(shares.map(({ state, events }) => [state, events.length])).toEqual([
          ["placed", 1],
          ["placed", 1],
          ["placed", 1],
        ])
      })
    })

    describe("routes", () => {
      it("let a seller see and prepare its own order only", async () => {
        const { farmer, household, order, create } = await story()
        await create()
        const mine = await shareOf(order.id, farmer)
        const theirs = await shareOf(order.id, household)
        const own = `/seller/${farmer.id}/orders`
        const me = tokenOf("member", farmer.member_id)
        expect((await get(own)).status).toBe(401)
        const stranger = await get(own, tokenOf("member", household.member_id))
        expect([stranger.status, stranger.data.code]).toEqual([404, "MARKET-ACTING-01"])
        const list = await get(`${own}?state=placed`, me)
        expect(list.data).toMatchObject({
          count: 1,
          limit: 20,
          offset: 0,
          orders: [{ id: mine, total_fen: 10_451, lines: [{ title: "土鸡蛋", quantity: 2 }] }],
        })
        for (const other of [
          await get(`${own}/${theirs}`, me),
          await post(`${own}/${theirs}/accept`, me),
        ])
          expect([other.status, other.data.code]).toEqual([404, "TRADE-ORDER-01"])
        expect((await post(`${own}/${mine}/accept`)).status).toBe(401)
        expect((await post(`${own}/${mine}/accept`, me)).data.order.state).toBe("accepted")
        const ready = await post(`${own}/${mine}/ready`, me)
        expect(ready.data.order.events.at(-1)).toMatchObject({
          from_state: "accepted",
          to_state: "ready",
          actor_kind: "member",
          actor_id: farmer.member_id,
        })
        const again = await post(`${own}/${mine}/accept`, me)
        expect([again.status, again.data.order.state]).toEqual([200, "ready"])
      })

      it("refuse to accept what was cancelled, and a state nobody knows", async () => {
        const { farmer, order, create } = await story()
        await create()
        const id = await shareOf(order.id, farmer)
        await moveSellerOrdersWorkflow(container()).run({ input: { ids: [id], to: "cancelled" } })
        const me = tokenOf("member", farmer.member_id)
        const accept = await post(`/seller/${farmer.id}/orders/${id}/accept`, me)
        expect([accept.status, accept.data.code]).toEqual([400, "TRADE-STATE-01"])
        const lost = await get(`/seller/${farmer.id}/orders?state=lost`, me)
        expect([lost.status, lost.data.code]).toEqual([400, "MARKET-INPUT-02"])
      })

      it("tell a seller what it will receive, from the ledger", async () => {
        const { household, create } = await story()
        await create()
        const url = `/seller/${household.id}/earnings`
        expect((await get(url)).status).toBe(401)
        const { data } = await get(url, tokenOf("member", household.member_id))
        expect(data).toMatchObject({ receivable_fen: 3_487, delivered_fen: 0, count: 1 })
        expect(data.entries[0]).toMatchObject({ amount_fen: 3_487, kind: "placed" })
      })

      it("show operators the seller orders and a ledger that sums to zero", async () => {
        const { order, create } = await story()
        const ids = await create()
        const cash = { seller_order_ids: ids, collector: "shunfeng" }
        await recordCashCollectedWorkflow(container()).run({ input: cash })
        await recordCashCollectedWorkflow(container()).run({ input: cash })
        const operator = tokenOf("user", "user_operator")
        for (const url of ["/admin/marketplace/seller-orders", "/admin/marketplace/ledger"])
          expect((await get(url)).status).toBe(401)
        const list = await get(`/admin/marketplace/seller-orders?order_id=${order.id}`, operator)
        expect(list.data.count).toBe(3)
        const names = list.data.seller_orders.map(
          (one: { seller: { name: { zh: string } } }) => one.seller.name.zh
        )
        expect(names.sort()).toEqual(["bacon", "eggs", "shoes"])
        const { data } = await get(`/admin/marketplace/ledger?order_id=${order.id}`, operator)
        expect(data.sum_fen).toBe(0)
        expect(data.transactions).toHaveLength(6)
        const balances = data.balances.map((one: { kind: string; amount_fen: number }) => [
          one.kind,
          one.amount_fen,
        ])
        expect(balances).toEqual(
          expect.arrayContaining([
            ["cash_in_transit", 22_197],
            ["freight_payable", -2_701],
            ["commission_income", -312],
            ["rounding", -1],
          ])
        )
      })
    })
  },
})
