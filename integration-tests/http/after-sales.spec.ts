import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { queueIdle, runJob } from "@xiangji/job-queue/jobs"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  CARRY_OUT_CASE,
  caseOf,
  payCase,
  receiveCase,
  requestCase,
  sellerOrdersOf,
  THE_MARKET,
  type CaseRequest,
} from "@xiangji/marketplace/workflows"
import { disagreements } from "./support/agreement"
import { deliverOrder } from "./support/delivered-order"
import { openDemo } from "./support/demo"
import { goodsOfThreeSellers } from "./support/goods"
import { root, withSimulatedCarriers } from "./support/market"
import { waitFor } from "./support/operator"
import { Shopper } from "./support/shopper"

jest.setTimeout(300_000)

withSimulatedCarriers()

medusaIntegrationTestRunner({
  cwd: root,
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shopper: Shopper
    let goods: Awaited<ReturnType<typeof goodsOfThreeSellers>>
    const container = () => getContainer() as MedusaContainer
    const stage = () => ({ api, container: container() })

    beforeAll(async () => {
      await openDemo(container())
      goods = await goodsOfThreeSellers(container())
    })

    beforeEach(async () => {
      const [key] = await container().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      shopper = new Shopper(api, key!.token)
    })

    afterEach(() => queueIdle())

    const placed = async () => {
      const cartId = await shopper.fillCart(goods)
      const { data } = await shopper.complete(cartId)
      if (data.type !== "order") throw new Error(JSON.stringify(data))
      return data.order as { id: string; total: number }
    }
    const shares = (order_id: string) => sellerOrdersOf(container(), [order_id])
    const ask = (asked: Partial<CaseRequest> & Pick<CaseRequest, "seller_order_id" | "kind">) =>
      requestCase(container(), {
        origin: "operator",
        reason: "other",
        note: "test",
        agreed: true,
        by: THE_MARKET,
        ...asked,
      })
    const done = async (id: string) => {
      try {
        await waitFor(async () => (await caseOf(container(), { id })).state === "done", 20)
      } catch (error) {
        throw new Error(JSON.stringify(await caseOf(container(), { id }), null, 1), {
          cause: error,
        })
      }
      return caseOf(container(), { id })
    }
    const settled = async () => expect(await disagreements(container())).toEqual([])

    it("takes one declined share out of an order, and touches no other", async () => {
      const order = await placed()
      await settled()
      const before = await shares(order.id)
      const one = before[2]!
      const { id } = await ask({
        seller_order_id: one.id,
        kind: "cancel",
        origin: "seller",
        reason: "sold_out",
      })
      await done(id)
      await settled()
      const after = await shares(order.id)
      expect(after[2]).toMatchObject({
        state: "declined",
        refunded_fen: one.total_fen + one.rounding_fen,
        outstanding_fen: 0,
      })
      expect(after.slice(0, 2)).toEqual(before.slice(0, 2))
    })

    it("takes units out of a line before, and one back after delivery, and exchanges another", async () => {
      const order = await placed()
      const before = await shares(order.id)
      const three = before.find((one) => one.lines[0]!.quantity === 3)!
      const line = { order_line_id: three.lines[0]!.order_line_id, quantity: 1 }
      const cancelled = await ask({ seller_order_id: three.id, kind: "cancel", lines: [line] })
      expect((await done(cancelled.id)).refund_fen).toBeGreaterThan(0)
      await settled()
      await deliverOrder(stage(), order.id)
      expect((await shares(order.id)).map((one) => [one.state, one.outstanding_fen])).toEqual(
        before.map(() => ["delivered", 0])
      )
      await settled()

      const back = await ask({ seller_order_id: three.id, kind: "return", lines: [line] })
      expect(back.state).toBe("awaiting_goods")
      await receiveCase(container(), { id: back.id, by: THE_MARKET })
      await waitFor(
        async () => (await caseOf(container(), { id: back.id })).core_followed_at !== null,
        30
      )
      expect(await caseOf(container(), { id: back.id })).toMatchObject({
        state: "executing",
        refund_way: "hand",
      })
      await payCase(container(), { id: back.id, via: "bank", reason: "No. 1", by: THE_MARKET })
      await done(back.id)
      await settled()

      const swap = await ask({ seller_order_id: three.id, kind: "exchange", lines: [line] })
      await receiveCase(container(), { id: swap.id, by: THE_MARKET, sellable: false })
      await done(swap.id)
      await settled()
      const boxes = await deliverOrder(stage(), order.id)
      expect(boxes).toHaveLength(1)
      await settled()
    })

    it("runs again after done without doing anything", async () => {
      const order = await placed()
      const [one] = await shares(order.id)
      const { id } = await ask({ seller_order_id: one!.id, kind: "cancel" })
      await done(id)
      const before = await shares(order.id)
      await runJob(container(), CARRY_OUT_CASE, { case_id: id })
      expect(await shares(order.id)).toEqual(before)
      await settled()
    })
  },
})
