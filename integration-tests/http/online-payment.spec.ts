import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createPromotionsWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { fenFromMajor } from "@xiangji/kernel"
import { queueIdle, runJob } from "@xiangji/job-queue/jobs"
import { sellerOrdersOf } from "@xiangji/marketplace/workflows"
import { STRIPE_WEBHOOK } from "../../src/modules/stripe-payment/options"
import { claimCart, unclaimCart } from "../../src/orders/claim-cart"
import { unsettledPayments } from "../../src/payments/unsettled"
import { noteAttempt, watchOf } from "../../src/payments/watch-rows"
import { market } from "../../src/services"
import { SETTLE_PAYMENT } from "../../src/workflows/jobs/settle-payment"
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
import { waitFor } from "./support/operator"
import { Shopper } from "./support/shopper"

jest.setTimeout(300_000)

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

    const ask = async (cartId: string) =>
      (await shopper.post(`/store/carts/${cartId}/payment`)).data
    const settle = (id: string) => runJob(container(), SETTLE_PAYMENT, { payment_session_id: id })
    const orderView = async (cartId: string, order_id: string) => {
      const link = await shopper.post("/store/order-links", { order_id, cart_id: cartId })
      return (await shopper.get(`/store/order-links/${link.data.key}`)).data.order
    }
    const paidByAlipay = async () => {
      const cartId = await shopper.fillCart(goods)
      const session = await choose(shopper, cartId, "alipay")
      stripe().decide(session.data.id, "pay")
      return { cartId, session, intent: () => stripe().intent(session.data.id) }
    }
    const goodsGone = async () => {
      const [listing] = await market(container()).listListings({ product_id: goods[0]!.product_id })
      await market(container()).updateListings({ id: listing!.id, state: "archived" })
    }

    /** One order, paid once: the provider, core, the seller orders and the ledger say the same. */
    const expectPaidOnce = async (intentId: string) => {
      const [order] = await standingOrders(container())
      expect(await standingOrders(container())).toHaveLength(1)
      const [payment] = await corePayments(container())
      expect(payment!.captures).toHaveLength(1)
      const taken = stripe().intent(intentId).amount_received
      expect(fenFromMajor(payment!.captures![0]!.amount)).toBe(taken)
      await waitFor(async () => (await inAccount(container(), "psp_clearing")) === taken, 30)
      const shares = await sellerOrdersOf(container(), [order!.id])
      expect(shares.reduce((sum, one) => sum + one.total_fen + one.rounding_fen, 0)).toBe(taken)
      expect(shares.every((one) => one.outstanding_fen === 0)).toBe(true)
      expect(await inAccount(container(), "buyer_receivable")).toBe(0)
      return { order: order!, payment: payment!, taken }
    }

    it("takes a card as any storefront pays by it, and books what was taken", async () => {
      const cartId = await shopper.fillCart(goods)
      const session = await choose(shopper, cartId, "card")
      expect((await payByCard(stripe(), session, "4242424242424242")).status).toBe("succeeded")
      const { data } = await shopper.complete(cartId)
      expect(data).toMatchObject({ type: "order" })
      const { taken } = await expectPaidOnce(session.data.id)
      expect(taken).toBe(fenFromMajor(data.order.total))
      expect(await orderView(cartId, data.order.id)).toMatchObject({ paid: true })
    })

    it.each(["alipay", "wechat_pay"] as const)("sends the buyer to %s and back", async (way) => {
      const cartId = await shopper.fillCart(goods)
      const session = await choose(shopper, cartId, way)
      const before = await ask(cartId)
      expect(before).toMatchObject({ state: "waiting", way, order_id: null })
      expect(before.redirect_url).toContain(`/pay/${session.data.id}`)
      expect(Boolean(before.qr_image)).toBe(way === "wechat_pay")
      stripe().decide(session.data.id, "pay")
      const after = await ask(cartId)
      expect(after.state).toBe("ordered")
      expect((await ask(cartId)).order_id).toBe(after.order_id)
      await expectPaidOnce(session.data.id)
    })

    it("orders nothing on a declined card, says so, and takes another card", async () => {
      const cartId = await shopper.fillCart(goods)
      const session = await choose(shopper, cartId, "card")
      const declined = await payByCard(stripe(), session, "4000000000000002")
      expect(declined.error!.code).toBe("card_declined")
      expect((await shopper.complete(cartId)).data.type).not.toBe("order")
      const refused = await ask(cartId)
      expect(refused).toMatchObject({ state: "refused", code: "PAYMENT-DECLINED-01" })
      expect(refused.messages.zh).toContain("对方没有说明原因")
      expect(await standingOrders(container())).toHaveLength(0)

      await payByCard(stripe(), session, "4242424242424242")
      expect(await ask(cartId)).toMatchObject({ state: "ordered" })
      await expectPaidOnce(session.data.id)
    })

    it("makes the order of a buyer whose browser died, from the provider's event alone", async () => {
      const { session } = await paidByAlipay()
      await waitFor(async () => (await standingOrders(container())).length === 1, 40)
      await queueIdle()
      await expectPaidOnce(session.data.id)
    })

    it("makes the order when the event is lost as well", async () => {
      stripe().knobs.dropWebhooks = true
      const { session } = await paidByAlipay()
      expect(await unsettledPayments(container())).toEqual([])
      const knex = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex.raw("update payment_session set created_at = now() - interval '5 minutes'")
      expect(await unsettledPayments(container())).toEqual([{ payment_session_id: session.id }])
      await settle(session.id)
      await expectPaidOnce(session.data.id)
      expect(await unsettledPayments(container())).toEqual([])
      await settle(session.id)
      await expectPaidOnce(session.data.id)
    })

    it("keeps the payment of a basket that is just being ordered, and orders it afterwards", async () => {
      stripe().knobs.dropWebhooks = true
      const { cartId, session } = await paidByAlipay()
      await claimCart(container(), cartId, "a killed run")
      await expect(settle(session.id)).rejects.toMatchObject({ code: "ORDER-BUSY-01" })
      expect(await ask(cartId)).toMatchObject({ state: "checking", order_id: null })
      await unclaimCart(container(), cartId, "a killed run")
      await settle(session.id)
      await expectPaidOnce(session.data.id)
    })

    it("does not put a payment off because its bell rings again and again", async () => {
      const session = await choose(shopper, await shopper.fillCart(goods), "alipay")
      const watch = async () => {
        for (let bell = 0; bell < 5; bell++) await noteAttempt(container(), session.id)
        const { attempts, next_attempt_at } = (await watchOf(container(), session.id))!
        return [attempts, Math.round((Number(next_attempt_at) - Date.now()) / 10_000)]
      }
      expect(await watch()).toEqual([1, 6])
      await container()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)("payment_watch")
        .where({ payment_session_id: session.id })
        .update({ next_attempt_at: new Date() })
      expect(await watch()).toEqual([2, 12])
    })

    it("pays once however often, late and in whatever order the events come", async () => {
      stripe().knobs.holdWebhooks = true
      const { cartId, session } = await paidByAlipay()
      expect((await ask(cartId)).state).toBe("ordered")
      await expectPaidOnce(session.data.id)
      stripe().knobs.duplicateWebhooks = true
      await stripe().webhooks.release((held) => [...held].reverse())
      expect(stripe().webhooks.deliveries.at(-1)!.answer).toBe(200)
      await new Promise((resolve) => setTimeout(resolve, 7_000)) // core takes events up after five seconds
      await queueIdle()
      const { order, taken } = await expectPaidOnce(session.data.id)
      const transactions = await container()
        .resolve(Modules.ORDER)
        .listOrderTransactions({ order_id: order.id })
      expect(transactions.map(({ amount }) => fenFromMajor(amount))).toEqual([taken])
    })

    it("refuses an event that the provider did not sign", async () => {
      const event = { type: "payment_intent.succeeded", data: { object: { metadata: {} } } }
      for (const signature of [{}, { "stripe-signature": "t=1,v1=00" }]) {
        const answer = await api.post(STRIPE_WEBHOOK, event, {
          headers: signature,
          validateStatus: () => true,
        })
        expect(answer).toMatchObject({ status: 400, data: { code: "PAYMENT-WEBHOOK-01" } })
      }
    })

    it("sends the money back when no order can come of it, says why, and stays so", async () => {
      const { cartId, session, intent } = await paidByAlipay()
      await goodsGone()
      const answer = await ask(cartId)
      expect(answer).toMatchObject({ state: "returned", code: "ORDER-GOODS-01" })
      expect(answer.messages.zh).toContain("停售")
      expect(
        stripe()
          .refunds()
          .filter((one) => one.payment_intent === intent().id)
      ).toHaveLength(1)
      await new Promise((resolve) => setTimeout(resolve, 12_000)) // past core's own attempt and ours
      await queueIdle()
      await settle(session.id)
      const [charge] = stripe().charges()
      expect(charge).toMatchObject({ amount_refunded: intent().amount_received, refunded: true })
      expect(
        stripe()
          .refunds()
          .filter((one) => one.payment_intent === intent().id)
      ).toHaveLength(1)
      expect(await standingOrders(container())).toHaveLength(0)
      expect((await shopper.complete(cartId)).data.type).not.toBe("order")
    })

    it("leaves a basket as it was paid, whatever another window wants", async () => {
      stripe().knobs.dropWebhooks = true
      const { cartId, session } = await paidByAlipay()
      const line = { variant_id: goods[0]!.variant_id, quantity: 1 }
      const added = await shopper.post(`/store/carts/${cartId}/line-items`, line)
      expect(added).toMatchObject({ status: 400, data: { code: "PAYMENT-PAID-01" } })
      expect(added.data.messages.zh).toContain("已经付款")
      expect(await ask(cartId)).toMatchObject({ state: "ordered" })
      await expectPaidOnce(session.data.id)
    })

    it("orders nothing for another amount than was paid, and sends that back", async () => {
      stripe().knobs.dropWebhooks = true
      const { cartId, intent } = await paidByAlipay()
      const knex = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await knex.raw("update payment_collection set amount = amount + 1")
      expect(await ask(cartId)).toMatchObject({ state: "returned", code: "PAYMENT-AMOUNT-01" })
      expect(stripe().refunds()[0]).toMatchObject({ amount: intent().amount_received })
      expect(await standingOrders(container())).toHaveLength(0)
    })

    it("refunds a part right at both ends, and once when the answer was lost", async () => {
      const { cartId, session } = await paidByAlipay()
      await ask(cartId)
      const { payment } = await expectPaidOnce(session.data.id)
      const refund = (amount: number) =>
        refundPaymentWorkflow(container()).run({ input: { payment_id: payment.id, amount } })
      const atProvider = () =>
        stripe()
          .refunds()
          .filter((one) => one.payment_intent === session.data.id)
          .map(({ amount }) => amount)
      await refund(1.5)
      stripe().knobs.failNext = { failure: "error after", times: 9, match: "POST /v1/refunds" }
      await expect(refund(2.25)).rejects.toMatchObject({ code: "PAYMENT-PROVIDER-01" })
      stripe().knobs.failNext = null
      expect(atProvider()).toEqual([225, 150])
      await expect(refund(0.75)).rejects.toMatchObject({ code: "PAYMENT-REFUND-01" })
      await refund(2.25)
      expect(atProvider()).toEqual([225, 150])
      const [after] = await corePayments(container())
      expect(after!.refunds!.map(({ amount }) => fenFromMajor(amount)).sort()).toEqual([150, 225])
    })

    it("charges whole fen where a promotion leaves fractions of one", async () => {
      await createPromotionsWorkflow(container()).run({
        input: {
          promotionsData: [
            {
              ...{ code: "TEN", type: "standard", status: "active" },
              application_method: {
                ...{ type: "percentage", value: 10.7, target_type: "items", allocation: "across" },
                currency_code: "cny",
              },
            },
          ],
        },
      })
      const cartId = await shopper.fillCart(goods)
      await shopper.post(`/store/carts/${cartId}/promotions`, { promo_codes: ["TEN"] })
      const { data } = await shopper.get(`/store/carts/${cartId}`)
      const total: number = data.cart.total
      expect(Number.isInteger(Number((total * 100).toFixed(6)))).toBe(false)
      const session = await choose(shopper, cartId, "alipay")
      expect(stripe().intent(session.data.id).amount).toBe(fenFromMajor(total))
      stripe().decide(session.data.id, "pay")
      expect((await ask(cartId)).state).toBe("ordered")
      await expectPaidOnce(session.data.id)
    })

    it("lets a storefront decide nothing about a payment but its way", async () => {
      const cartId = await shopper.fillCart(goods)
      const made = await shopper.post("/store/payment-collections", { cart_id: cartId })
      const path = `/store/payment-collections/${made.data.payment_collection.id}/payment-sessions`
      const tricky = { capture_method: "manual", amount: 1, metadata: { session_id: "other" } }
      const answer = await shopper.post(path, { provider_id: "pp_stripe_stripe", data: tricky })
      const [session] = answer.data.payment_collection.payment_sessions
      expect(stripe().intent(session.data.id)).toMatchObject({
        capture_method: "automatic",
        amount: fenFromMajor(session.amount),
        metadata: { session_id: session.id },
      })
      const refused = (data: object) =>
        shopper.post(path, { provider_id: "pp_stripe_stripe", data })
      expect((await refused({ payment_method_types: ["sepa_debit"] })).data.code).toBe(
        "PAYMENT-WAY-01"
      )
      const script = { confirm: true, return_url: "javascript:alert(1)" }
      const sent = await refused({ payment_method_types: ["alipay"], ...script })
      expect(sent.data.code).toBe("PAYMENT-RETURN-01")
    })
  },
})
