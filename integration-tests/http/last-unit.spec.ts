import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { trade } from "../../src/services"
import { cartsAtTheTill } from "./support/carts-at-the-till"
import { openDemo } from "./support/demo"
import { listingsShowing } from "./support/goods"
import { root, withSimulatedCarriers } from "./support/market"
import { Shopper } from "./support/shopper"

jest.setTimeout(900_000)

withSimulatedCarriers()

medusaIntegrationTestRunner({
  cwd: root,
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer() as MedusaContainer
    const inventory = () => container().resolve(Modules.INVENTORY)

    beforeAll(async () => {
      await openDemo(container())
    })

    /** The shelf of the eggs with this many units on it. */
    async function shelfWith(stocked_quantity: number) {
      const [listing] = await listingsShowing(container(), "eggs")
      const { inventory_item_id, variant_id } = listing!
      const [level] = await inventory().listInventoryLevels({ inventory_item_id })
      const { location_id } = level!
      await inventory().updateInventoryLevels({ inventory_item_id, location_id, stocked_quantity })
      return { inventory_item_id, variant_id, quantity: 1 }
    }

    it.each([
      [1, 50],
      [7, 20],
    ])("sells %i of a thing to as many of %i buyers at once", async (stock, buyers) => {
      const goods = await shelfWith(stock)
      const [key] = await container().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      const shopper = new Shopper(api, key!.token)
      const carts = await cartsAtTheTill(shopper, goods, buyers)

      const answers = await Promise.all(carts.map((cart) => shopper.complete(cart)))

      const bought = answers.filter(({ data }) => data.type === "order")
      const refused = answers.filter(({ data }) => data.type !== "order")
      // Sold out before they came to it, or in the instant between looking and reserving.
      const codes = refused.map(({ status, data }) => `${status} ${data.code}`)
      const known = ["400 insufficient_inventory", "400 ORDER-STOCK-01"]
      expect(codes.filter((code) => !known.includes(code))).toEqual([])
      for (const { data } of refused) {
        expect(data.messages.zh).toMatch(/库存不够|已经卖完/)
        expect(data.messages.en).toMatch(/not enough left|is sold out/)
      }
      expect(bought).toHaveLength(stock)

      const [level] = await inventory().listInventoryLevels({
        inventory_item_id: goods.inventory_item_id,
      })
      expect(level).toMatchObject({ stocked_quantity: stock, reserved_quantity: stock })
      const reservations = await inventory().listReservationItems({
        inventory_item_id: goods.inventory_item_id,
      })
      expect(reservations).toHaveLength(stock)
      const orders = await container().resolve(Modules.ORDER).listOrders({})
      expect(orders.filter(({ status }) => status === "pending")).toHaveLength(stock)
      expect(await trade(container()).listSellerOrders({})).toHaveLength(stock)
    })
  },
})
