import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { cartsAtTheTill } from "./support/carts-at-the-till"
import { openDemo } from "./support/demo"
import { doomedBackend } from "./support/doomed-backend"
import { goodsOfThreeSellers } from "./support/goods"
import { recoverNow, sixMinutesLater } from "./support/later"
import { root, withSimulatedCarriers } from "./support/market"
import { countedPromotions } from "./support/promotions"
import { Shopper } from "./support/shopper"
import { whatIsWrong } from "./support/what-is-wrong"

jest.setTimeout(900_000)

withSimulatedCarriers()

/** Where a backend dies, and whether something half made must be left by it. */
const DEATHS: [string, "half made" | "whole or nothing"][] = [
  ["before create-orders", "whole or nothing"],
  ["after create-orders alone", "half made"],
  ["after create-remote-links alone", "half made"],
  ["after update-carts alone", "half made"],
  ["after reserve-inventory-step alone", "half made"],
  ["after register-usage alone", "half made"],
  ["before authorize-payment-session-step", "half made"],
  ["after authorize-payment-session-step", "half made"],
  ["before orderCreated", "half made"],
  ["after orderCreated", "whole or nothing"],
  ["after release-lock-step", "whole or nothing"],
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
      codes = await countedPromotions(container())
    })

    const theKey = async () => {
      const [key] = await container().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      return key!.token
    }

    const databaseUrl = () =>
      container().resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.databaseUrl!

    async function buy(cart: string): Promise<string[]> {
      const answers: string[] = []
      for (let tries = 0; tries < 3; tries++) {
        const { status, data } = await shopper.complete(cart)
        if (data.type === "order") return [...answers, "order"]
        answers.push(`${status} ${data.code}`)
      }
      return answers
    }

    it.each(DEATHS)("dies %s, leaves what is %s, and ends in one whole order", async (at, left) => {
      const key = await theKey()
      shopper = new Shopper(api, key)
      const goods = await goodsOfThreeSellers(container())
      const wanted = goods.map(({ variant_id, quantity }) => ({ variant_id, quantity }))
      const carts = await cartsAtTheTill(shopper, wanted, 2, codes)
      const [patient, quick] = carts

      const doomed = await doomedBackend(databaseUrl(), { dieAt: at, carts }, key)
      expect(await doomed.complete()).toBe("SIGKILL")
      const found = await whatIsWrong(container())
      expect(found.length ? "half made" : "whole or nothing").toBe(left)

      await sixMinutesLater(container())
      expect((await buy(quick!)).at(-1)).toBe("order")
      await recoverNow(container())
      expect(await whatIsWrong(container())).toEqual([])
      expect((await buy(patient!)).at(-1)).toBe("order")

      await sixMinutesLater(container())
      await recoverNow(container())
      expect(await whatIsWrong(container())).toEqual([])
      const orders = await container().resolve(Modules.ORDER).listOrders({})
      expect(orders).toHaveLength(2)
    })
  },
})
