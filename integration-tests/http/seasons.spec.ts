import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { market } from "../../src/services"
import { openDemo } from "./support/demo"
import { listingsShowing } from "./support/goods"
import { root, withSimulatedCarriers } from "./support/market"
import { Shopper } from "./support/shopper"

jest.setTimeout(300_000)

withSimulatedCarriers()

const MONTH = 30 * 24 * 3600 * 1000

/** The month that begins in five months: out of season today, whenever today is. */
function windowAhead() {
  const month = new Date(Date.now() + 5 * MONTH).toISOString().slice(5, 7)
  return [{ from: `${month}-01`, to: `${month}-20` }]
}

medusaIntegrationTestRunner({
  cwd: root,
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer() as MedusaContainer
    let shopper: Shopper
    let goods: { variant_id: string; quantity: number }[]
    let handle: string

    beforeAll(async () => {
      await openDemo(container())
      const [listing] = await listingsShowing(container(), "springShoots")
      const harvest_windows = windowAhead() as never
      await market(container()).updateListings({
        ...{ id: listing!.id, harvest_windows, preorder_days: 6 },
      })
      goods = [{ variant_id: listing!.variant_id, quantity: 1 }]
      handle = listing!.handle
    })

    beforeEach(async () => {
      const [key] = await container().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      shopper = new Shopper(api, key!.token)
    })

    const availability = async () =>
      (await shopper.get(`/store/market/listings/${handle}`)).data.listing.availability

    it("keeps the promise of a pre-order on the order, whatever becomes of the season", async () => {
      const promised = await availability()
      expect(promised).toMatchObject({ kind: "preorder" })
      expect(promised.promise_date).toMatch(/-07$/)
      const cart = await shopper.fillCart(goods)
      const { data } = await shopper.complete(cart)
      expect(data.type).toBe("order")
      const [listing] = await market(container()).listListings({ handle })
      await market(container()).updateListings({ id: listing!.id, preorder_days: 20 })
      const link = await shopper.post("/store/order-links", {
        order_id: data.order.id,
        cart_id: cart,
      })
      const opened = await shopper.get(`/store/order-links/${link.data.key}`)
      expect(opened.data.order.items).toEqual([
        expect.objectContaining({ promise_date: promised.promise_date }),
      ])
    })

    it("sells nothing out of season that takes no pre-orders, and says from when it will", async () => {
      const cart = await shopper.fillCart(goods)
      const [listing] = await market(container()).listListings({ handle })
      await market(container()).updateListings({ id: listing!.id, preorder: false })
      expect(await availability()).toMatchObject({ kind: "later", promise_date: null })
      const { status, data } = await shopper.complete(cart)
      expect({ status, code: data.code }).toEqual({ status: 400, code: "ORDER-SEASON-01" })
      expect(data.messages.zh).toContain("上市")
      expect(data.messages.en).toMatch(/from 1 \w+/)
      expect(await container().resolve(Modules.ORDER).listOrders({})).toHaveLength(0)
    })
  },
})
