import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { market } from "../../src/services"
import { cartsAtTheTill } from "./support/carts-at-the-till"
import { openDemo } from "./support/demo"
import { goodsOfThreeSellers } from "./support/goods"
import { root, withSimulatedCarriers } from "./support/market"
import { Shopper } from "./support/shopper"

jest.setTimeout(900_000)

withSimulatedCarriers()

const MONTH = 30 * 24 * 3600 * 1000

medusaIntegrationTestRunner({
  cwd: root,
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer() as MedusaContainer
    const knex = () => container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    let shopper: Shopper
    let cart: string
    let first: { id: string; product_id: string; seller_id: string; variant_id: string }

    beforeAll(async () => {
      await openDemo(container())
    })

    beforeEach(async () => {
      const [key] = await container().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      shopper = new Shopper(api, key!.token)
      const goods = await goodsOfThreeSellers(container())
      const wanted = goods.map(({ variant_id }) => ({ variant_id, quantity: 2 }))
      cart = (await cartsAtTheTill(shopper, wanted, 1))[0]!
      const [listing] = await market(container()).listListings({
        product_id: goods[0]!.product_id,
      })
      first = listing!
    })

    const setPrice = async (amount: number) => {
      const pricing = container().resolve(Modules.PRICING)
      const rows = await knex()("product_variant_price_set")
        .select("price_set_id")
        .where({ variant_id: first.variant_id })
      const [price] = await pricing.listPrices({ price_set_id: rows[0].price_set_id })
      await pricing.updatePriceSets(rows[0].price_set_id, {
        prices: [{ id: price!.id, amount, currency_code: "cny" }],
      })
    }

    const setStock = async (stocked_quantity: number) => {
      const inventory = container().resolve(Modules.INVENTORY)
      const [kept] = await knex()("product_variant_inventory_item")
        .select("inventory_item_id")
        .where({ variant_id: first.variant_id })
      const [level] = await inventory.listInventoryLevels(kept)
      const { inventory_item_id, location_id } = level!
      await inventory.updateInventoryLevels({ inventory_item_id, location_id, stocked_quantity })
    }

    const endSeason = () => {
      const month = new Date(Date.now() + 5 * MONTH).toISOString().slice(5, 7)
      const harvest_windows = [{ from: `${month}-01`, to: `${month}-20` }]
      return market(container()).updateListings({
        ...{ id: first.id, preorder: false },
        harvest_windows: harvest_windows as never,
      })
    }

    const suspend = () =>
      market(container()).updateSellers({ id: first.seller_id, state: "suspended" })
    const pause = () => market(container()).updateListings({ id: first.id, state: "paused" })
    const dearerFreight = () =>
      knex().raw(
        "update courier_freight_rate set first_fee_fen = first_fee_fen + 37, free_from_fen = null"
      )

    const paidOrOrdered = async () => ({
      payments: await container().resolve(Modules.PAYMENT).listPayments({}),
      orders: await container().resolve(Modules.ORDER).listOrders({}),
    })

    it.each<[string, string, () => Promise<unknown>]>([
      ["a suspended seller", "ORDER-SELLER-01", suspend],
      ["a paused listing", "ORDER-GOODS-01", pause],
      ["a season that is over", "ORDER-SEASON-01", endSeason],
      ["what is sold out", "ORDER-STOCK-01", () => setStock(0)],
      ["too few left", "ORDER-STOCK-02", () => setStock(1)],
      ["another price", "ORDER-PRICE-01", () => setPrice(12.34)],
      ["another freight", "ORDER-FREIGHT-01", dearerFreight],
    ])("refuses %s before any payment, with %s", async (_what, code, change) => {
      await change()
      const { status, data } = await shopper.complete(cart)
      expect({ status, code: data.code }).toEqual({ status: 400, code })
      expect(data.messages.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(data.messages.en).toMatch(/[a-z]{4}/)
      expect(data.message).toBeTruthy()
      expect(await paidOrOrdered()).toEqual({ payments: [], orders: [] })
    })

    it.each<[string, () => Promise<unknown>]>([
      ["price", () => setPrice(12.34)],
      ["freight", dearerFreight],
    ])(
      "shows the new %s in the cart, and charges exactly that when ordered again",
      async (_, change) => {
        const before = (await shopper.get(`/store/carts/${cart}`)).data.cart.total
        await change()
        await shopper.complete(cart)
        const seen = (await shopper.get(`/store/carts/${cart}`)).data.cart
        expect(seen.total).not.toBe(before)
        const collection = await shopper.post("/store/payment-collections", { cart_id: cart })
        const { id } = collection.data.payment_collection
        const provider_id = "pp_system_default"
        await shopper.post(`/store/payment-collections/${id}/payment-sessions`, { provider_id })

        const { data } = await shopper.complete(cart)
        expect(data.type).toBe("order")
        expect(data.order.total).toBe(seen.total)
        const [payment] = (await paidOrOrdered()).payments
        expect(Number(payment!.amount)).toBe(seen.total)
      }
    )

    it("names everything that stands in the way at once, each with its line", async () => {
      await setPrice(12.34)
      await setStock(1)
      const { data } = await shopper.complete(cart)
      expect(data.code).toBe("ORDER-CART-01")
      const codes = data.reasons.map((reason: { code: string }) => reason.code)
      expect(codes.sort()).toEqual(["ORDER-PRICE-01", "ORDER-STOCK-02"])
      const lines = new Set(data.reasons.map((one: { line_item_id: string }) => one.line_item_id))
      expect(lines.size).toBe(1)
      for (const { messages } of data.reasons) {
        expect(data.messages.zh).toContain(messages.zh)
        expect(data.messages.en).toContain(messages.en)
      }
    })

    it("answers a cart that is an order with it, whatever became of its goods", async () => {
      const placed = await shopper.complete(cart)
      await suspend()
      await setPrice(99)
      const again = await shopper.complete(cart)
      expect(again.data.order.id).toBe(placed.data.order.id)
    })
  },
})
