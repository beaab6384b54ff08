import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { sellerOrdersOf } from "@xiangji/marketplace/workflows"
import { cartsAtTheTill } from "./support/carts-at-the-till"
import { openDemo } from "./support/demo"
import { goodsOfThreeSellers } from "./support/goods"
import { root, withSimulatedCarriers } from "./support/market"
import { countedPromotions } from "./support/promotions"
import { Shopper } from "./support/shopper"
import { whatIsWrong } from "./support/what-is-wrong"

jest.setTimeout(900_000)

withSimulatedCarriers()

medusaIntegrationTestRunner({
  cwd: root,
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer() as MedusaContainer
    let codes: string[]

    beforeAll(async () => {
      await openDemo(container())
      codes = await countedPromotions(container())
    })

    /** A payment provider's news of the session, as core's subscriber of webhooks acts on it. */
    const news = (action: "authorized" | "captured", session: { id: string; amount: number }) =>
      processPaymentWorkflow(container()).run({
        input: { action, data: { session_id: session.id, amount: session.amount } },
        throwOnError: false,
      })

    it("makes one order, one set of shares and one payment of a hundred at once", async () => {
      const [key] = await container().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      const shopper = new Shopper(api, key!.token)
      const goods = await goodsOfThreeSellers(container())
      const wanted = goods.map(({ variant_id, quantity }) => ({ variant_id, quantity }))
      const [cart] = await cartsAtTheTill(shopper, wanted, 1, codes)
      const payments = container().resolve(Modules.PAYMENT)
      const [session] = await payments.listPaymentSessions({})
      const paid = { id: session!.id, amount: Number(session!.amount) }

      const all = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          index % 2
            ? shopper.complete(cart!).then(({ status, data }) => data.order?.id ?? status)
            : news(index % 4 ? "captured" : "authorized", paid).then(() => "news")
        )
      )

      const answers = new Set(all.filter((answer) => answer !== "news"))
      let again = await shopper.complete(cart!)
      // Those who gave up may have left news behind that is still being acted on.
      for (let tries = 0; again.status === 409 && tries < 3; tries++)
        again = await shopper.complete(cart!)
      const order_id: string = again.data.order.id
      // Whoever has waited half a minute for the others, or met them at it, is asked to try again.
      expect([...answers].filter((answer) => answer !== 409 && answer !== 400)).toEqual([order_id])
      expect(await container().resolve(Modules.ORDER).listOrders({})).toHaveLength(1)
      expect(await sellerOrdersOf(container(), [order_id])).toHaveLength(3)
      const made = await payments.listPayments({}, { relations: ["captures"] })
      expect(made).toHaveLength(1)
      expect(made[0]!.captures).toHaveLength(1)
      const booked = await container().resolve(Modules.ORDER).listOrderTransactions({ order_id })
      expect(booked.map(({ reference_id }) => reference_id)).toEqual([made[0]!.captures![0]!.id])
      expect(await whatIsWrong(container())).toEqual([])
    })
  },
})
