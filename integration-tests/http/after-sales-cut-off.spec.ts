import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { queueIdle } from "@xiangji/job-queue/jobs"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  caseOf,
  payCase,
  receiveCase,
  requestCase,
  sellerOrdersOf,
  THE_MARKET,
} from "@xiangji/marketplace/workflows"
import type { CaseKind } from "@xiangji/marketplace/types"
import { carryOutCase } from "../../src/after-sales/carry-out"
import { disagreements } from "./support/agreement"
import { cutAfter, cutAfterCall, onlyCuts, silentBells } from "./support/cut-off"
import { deliverOrder } from "./support/delivered-order"
import { openDemo } from "./support/demo"
import { fillShelves, goodsOfThreeSellers } from "./support/goods"
import { root, withSimulatedCarriers } from "./support/market"
import {
  choose,
  corePayments,
  inAccount,
  payByCard,
  withOnlinePayment,
} from "./support/online-payment"
import { waitFor } from "./support/operator"
import { Shopper } from "./support/shopper"

jest.setTimeout(900_000)

withSimulatedCarriers()
const { stripe } = withOnlinePayment("automatic")

medusaIntegrationTestRunner({
  cwd: root,
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shopper: Shopper
    let goods: Awaited<ReturnType<typeof goodsOfThreeSellers>>
    const container = () => getContainer() as MedusaContainer

    beforeAll(async () => {
      await openDemo(container())
      goods = await goodsOfThreeSellers(container())
    })
    beforeEach(async () => {
      const [key] = await container().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      shopper = new Shopper(api, key!.token)
    })
    afterEach(() => queueIdle())

    const by = { by: THE_MARKET, note: "test" } as const
    const shares = (order_id: string) => sellerOrdersOf(container(), [order_id])
    const settled = async () => {
      await queueIdle()
      expect(await disagreements(container())).toEqual([])
    }
    const operatorAsks = (seller_order_id: string, kind: CaseKind, order_line_id?: string) =>
      requestCase(container(), {
        ...{ ...by, seller_order_id, kind, origin: "operator", reason: "other", agreed: true },
        ...(order_line_id ? { lines: [{ order_line_id, quantity: 1 }] } : {}),
      })
    /** Runs a case to its end, however often it is cut off on the way. */
    const carried = async (id: string) => {
      for (let tries = 0; tries < 4; tries++) {
        await carryOutCase(container(), id).catch(onlyCuts)
        const { state, refund_way, core_followed_at } = await caseOf(container(), { id })
        if (state === "done" || (refund_way === "hand" && core_followed_at)) return
      }
    }
    const placed = async (wanted = goods) => {
      const { data } = await shopper.complete(await shopper.fillCart(wanted))
      if (data.type !== "order") throw new Error(JSON.stringify(data))
      return data.order as { id: string }
    }

    it("cancels a share the same, whichever call it is cut off after", async () => {
      let reached = true
      for (let n = 1; reached; n++) {
        const order = await placed()
        const [one] = await shares(order.id)
        const bells = silentBells(container())
        const { id } = await operatorAsks(one!.id, "cancel")
        const cut = cutAfterCall(container(), n)
        await carried(id)
        reached = cut.reached()
        cut.mend()
        await carried(id)
        bells.mend()
        expect(await caseOf(container(), { id })).toMatchObject({ state: "done" })
        await settled()
      }
    })

    it("takes goods back and exchanges them the same, whichever call it is cut off after", async () => {
      await fillShelves(container())
      const [first, ...others] = goods
      const order = await placed([{ ...first!, quantity: 30 }, ...others])
      await deliverOrder({ api, container: container() }, order.id)
      const many = (await shares(order.id)).find((one) => one.lines[0]!.quantity === 30)!
      const line = many.lines[0]!.order_line_id
      await queueIdle()
      const bells = silentBells(container())
      for (const kind of ["return", "exchange"] as const) {
        let reached = true
        for (let n = 1; reached; n++) {
          const { id } = await operatorAsks(many.id, kind, line)
          await receiveCase(container(), { id, ...by })
          const cut = cutAfterCall(container(), n)
          await carried(id)
          if ((await caseOf(container(), { id })).refund_way === "hand")
            await payCase(container(), {
              ...{ id, via: "bank", reason: `No. ${n}`, by: THE_MARKET },
            }).catch(onlyCuts)
          await carried(id)
          reached = cut.reached()
          cut.mend()
          await carried(id)
          expect(await caseOf(container(), { id })).toMatchObject({ state: "done" })
          await settled()
        }
      }
      bells.mend()
    })

    it("gives money back through the provider once, also when cut off between provider and row", async () => {
      const cartId = await shopper.fillCart(goods)
      const session = await choose(shopper, cartId, "card")
      await payByCard(stripe(), session, "4242424242424242")
      const { data } = await shopper.complete(cartId)
      const order_id = data.order.id as string
      await waitFor(
        async () => (await shares(order_id)).every((one) => one.outstanding_fen === 0),
        60
      )
      const taken = await inAccount(container(), "psp_clearing")
      const [one, two] = await shares(order_id)
      const bells = silentBells(container())
      const { id } = await operatorAsks(one!.id, "cancel")
      const cut = cutAfter(container(), Modules.PAYMENT, "refundPayment")
      await carried(id)
      expect(cut.reached()).toBe(true)
      cut.mend()
      await carried(id)
      bells.mend()
      const share = one!.total_fen + one!.rounding_fen
      expect(await caseOf(container(), { id })).toMatchObject({
        state: "done",
        refund_way: "provider",
        refund_fen: share,
      })
      const [payment] = await corePayments(container())
      expect(payment!.refunds).toHaveLength(1)
      const sent = stripe().refunds()
      expect(sent.map(({ amount }) => amount)).toEqual([share])
      expect(await inAccount(container(), "psp_clearing")).toBe(taken - share)
      expect(await inAccount(container(), "refund_payable")).toBe(0)
      expect((await shares(order_id)).find((other) => other.id === two!.id)).toEqual(two)
      await settled()
    })
  },
})
