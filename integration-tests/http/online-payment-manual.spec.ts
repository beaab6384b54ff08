import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { fenFromMajor } from "@xiangji/kernel"
import { queueIdle, runJob } from "@xiangji/job-queue/jobs"
import { sellerOrdersOf } from "@xiangji/marketplace/workflows"
import { surplusesToReturn } from "../../src/payments/return-surplus"
import { market } from "../../src/services"
import { BOOK_CAPTURE } from "../../src/workflows/jobs/book-capture"
import { RETURN_SURPLUS } from "../../src/workflows/jobs/return-surplus"
import { SETTLE_PAYMENT } from "../../src/workflows/jobs/settle-payment"
import { disagreements } from "./support/agreement"
import { openDemo } from "./support/demo"
import { goodsOfThreeSellers } from "./support/goods"
import { root, withSimulatedCarriers } from "./support/market"
import {
  choose,
  corePayments,
  inAccount,
  payByCard,
  standingOrders,
  withOnlinePayment,
} from "./support/online-payment"
import { operatorHeaders, waitFor } from "./support/operator"
import { Shopper } from "./support/shopper"

jest.setTimeout(300_000)

withSimulatedCarriers()
const { stripe } = withOnlinePayment("manual")

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

    const heldByCard = async () => {
      const cartId = await shopper.fillCart(goods)
      const session = await choose(shopper, cartId, "card")
      await payByCard(stripe(), session, "4242424242424242")
      return { cartId, session, intent: () => stripe().intent(session.data.id) }
    }

    it("holds a card's money, takes it when the order stands, and books it once", async () => {
      const { cartId, intent } = await heldByCard()
      expect(intent()).toMatchObject({ status: "requires_capture", amount_received: 0 })
      const { data } = await shopper.complete(cartId)
      expect(data).toMatchObject({ type: "order" })
      await waitFor(() => intent().status === "succeeded", 60)
      const taken = intent().amount_received
      expect(taken).toBe(fenFromMajor(data.order.total))
      await waitFor(async () => (await inAccount(container(), "psp_clearing")) === taken, 60)
      await queueIdle()
      const [payment] = await corePayments(container())
      expect(payment!.captures).toHaveLength(1)
      expect(await inAccount(container(), "psp_clearing")).toBe(taken)
      const shares = await sellerOrdersOf(container(), [data.order.id])
      expect(shares.every((one) => one.outstanding_fen === 0)).toBe(true)
    })

    it("takes Alipay's money at once, which cannot be held", async () => {
      const cartId = await shopper.fillCart(goods)
      const session = await choose(shopper, cartId, "alipay")
      expect(stripe().intent(session.data.id).capture_method).toBe("automatic")
    })

    it("lets go what was held for goods that cannot be ordered any more", async () => {
      stripe().knobs.dropWebhooks = true
      const { cartId, session, intent } = await heldByCard()
      const [listing] = await market(container()).listListings({ product_id: goods[0]!.product_id })
      await market(container()).updateListings({ id: listing!.id, state: "archived" })
      await runJob(container(), SETTLE_PAYMENT, { payment_session_id: session.id })
      expect(intent().status).toBe("canceled")
      const { data } = await shopper.post(`/store/carts/${cartId}/payment`)
      expect(data).toMatchObject({ state: "returned", code: "ORDER-GOODS-01" })
      expect(await standingOrders(container())).toHaveLength(0)
    })

    it("gives back what was taken for a share that was cancelled meanwhile, once", async () => {
      const { cartId, session } = await heldByCard()
      const capturing = `POST /v1/payment_intents/${session.data.id}/capture`
      stripe().knobs.failNext = { failure: "error before", times: 99, match: capturing }
      const { data } = await shopper.complete(cartId)
      const order_id = data.order.id as string
      const [gone] = await sellerOrdersOf(container(), [order_id])
      const takeWhole = async () => {
        stripe().knobs.failNext = null
        const path = `/admin/marketplace/seller-orders/${gone!.id}/cancel`
        const headers = operatorHeaders(container())
        expect((await api.post(path, { reason: "卖家停业" }, { headers })).status).toBe(201)
        // By core's own button, which asks nobody what is still owed.
        const [payment] = await corePayments(container())
        await capturePaymentWorkflow(container()).run({ input: { payment_id: payment!.id } })
      }
      await container()
        .resolve(Modules.LOCKING)
        .execute(`capture-order/${order_id}`, takeWhole, { timeout: 30 })
      const [{ captures } = {}] = await corePayments(container())
      const capture_id = captures![0]!.id
      await runJob(container(), BOOK_CAPTURE, { capture_id })
      for (const _ of ["once", "and only once"])
        await runJob(container(), RETURN_SURPLUS, { capture_id })
      expect(await inAccount(container(), "refund_payable")).toBe(0)
      const surplus = gone!.total_fen + gone!.rounding_fen
      expect(await inAccount(container(), "psp_clearing")).toBe(
        fenFromMajor(data.order.total) - surplus
      )
      expect(stripe().refunds()).toMatchObject([
        { payment_intent: session.data.id, amount: surplus },
      ])
      expect(await surplusesToReturn(container())).toEqual([])
      await queueIdle()
      expect(await disagreements(container())).toEqual([])
    })

    it("takes a part once, and says so instead of believing in a second", async () => {
      const made = await shopper.fillCart(goods)
      const session = await choose(shopper, made, "card")
      await payByCard(stripe(), session, "4242424242424242")
      const payments = container().resolve(Modules.PAYMENT)
      const payment = await payments.authorizePaymentSession(session.id, {})
      const capture = (amount: number) =>
        capturePaymentWorkflow(container()).run({ input: { payment_id: payment!.id, amount } })
      await capture(12.34)
      expect(stripe().intent(session.data.id)).toMatchObject({
        status: "succeeded",
        amount_received: 1_234,
      })
      await expect(capture(1)).rejects.toMatchObject({ code: "PAYMENT-CAPTURE-01" })
      const [after] = await corePayments(container())
      expect(after!.captures!.map(({ amount }) => fenFromMajor(amount))).toEqual([1_234])
    })
  },
})
