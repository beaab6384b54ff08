import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { cartsAtTheTill } from "./support/carts-at-the-till"
import { openDemo } from "./support/demo"
import { fillShelves, goodsOfThreeSellers } from "./support/goods"
import { recoverNow, sixMinutesLater } from "./support/later"
import { root, withSimulatedCarriers } from "./support/market"
import { countedPromotions } from "./support/promotions"
import { Shopper } from "./support/shopper"
import { failingAt, stepsOf, type FaultPoint } from "./support/steps-of-completion"
import { whatIsWrong } from "./support/what-is-wrong"

jest.setTimeout(900_000)

withSimulatedCarriers()

const BEFORE = ["before"] as const
const BEFORE_AND_AFTER = ["before", "after"] as const
/** Steps that write nothing: failing after them is failing before the next. */
const READING = [
  ...["use-query-graph-step", "cart-query", "validate-cart-items", "validate-cart-payments"],
  ...["compensate-payment-if-needed", "shipping-options-query", "validate-shipping"],
  ...["beforePaymentAuthorization", "create-order"],
]

medusaIntegrationTestRunner({
  cwd: root,
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer() as MedusaContainer
    let shopper: Shopper
    let codes: string[]

    beforeAll(async () => {
      await openDemo(container())
      await fillShelves(container())
      codes = await countedPromotions(container())
    })

    beforeEach(async () => {
      const [key] = await container().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      shopper = new Shopper(api, key!.token)
    })

    const cartAtTheTill = async () => {
      const goods = await goodsOfThreeSellers(container())
      const wanted = goods.map(({ variant_id, quantity }) => ({ variant_id, quantity }))
      const [cart] = await cartsAtTheTill(shopper, wanted, 1, codes)
      return cart!
    }

    /** Presses the button until there is an order, as often as a patient buyer would. */
    async function buy(cart: string): Promise<string[]> {
      const answers: string[] = []
      for (let tries = 0; tries < 3; tries++) {
        const { status, data } = await shopper.complete(cart)
        if (data.type === "order") return [...answers, "order"]
        answers.push(`${status} ${data.code}`)
      }
      return answers
    }

    /** One completion fails at the point; then the buyer is quicker than the recovery, or the other way round. */
    async function story(point: FaultPoint, recoveryFirst: boolean): Promise<string[]> {
      const cart = await cartAtTheTill()
      const failed = await failingAt(point, () => shopper.complete(cart))
      if (failed.data.type === "order") return [`completed all the same`]
      const wrong: string[] = []
      const locked = /lock-step/.test(point.step)
      if (recoveryFirst || locked) {
        await sixMinutesLater(container())
        await recoverNow(container())
        const left = await whatIsWrong(container())
        wrong.push(...left.map((one) => `recovered: ${one}`))
      }
      const answers = await buy(cart)
      if (answers.at(-1) !== "order") wrong.push(`cannot be bought: ${answers.join(", ")}`)
      await sixMinutesLater(container())
      await recoverNow(container())
      wrong.push(...(await whatIsWrong(container())).map((one) => `bought: ${one}`))
      return wrong
    }

    it("leaves one whole order or none, whichever step of a completion fails", async () => {
      const first = await cartAtTheTill()
      const steps = await stepsOf(() => shopper.complete(first))
      expect(steps).toEqual(expect.arrayContaining(["create-orders", "orderCreated"]))
      expect(await whatIsWrong(container())).toEqual([])

      const findings: string[] = []
      let index = 0
      for (const step of steps)
        for (const when of READING.includes(step) ? BEFORE : BEFORE_AND_AFTER)
          for (const one of await story({ step, when }, index++ % 4 < 2))
            findings.push(`${when} ${step}: ${one}`)
      expect(findings).toEqual([])
    })
  },
})
