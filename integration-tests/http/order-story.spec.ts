import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ledgerOf, sellerOrdersOf } from "@xiangji/marketplace/workflows"
import { handOutParcel } from "../../src/parcels/hand-out-parcel"
import { market, trade } from "../../src/services"
import { openDemo } from "./support/demo"
import { goodsOfThreeSellers } from "./support/goods"
import { root, withSimulatedCarriers } from "./support/market"
import { operatorHeaders, waitFor } from "./support/operator"
import { Shopper } from "./support/shopper"

jest.setTimeout(300_000)

const carriers = withSimulatedCarriers()

medusaIntegrationTestRunner({
  cwd: root,
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shopper: Shopper
    let goods: Awaited<ReturnType<typeof goodsOfThreeSellers>>
    const container = () => getContainer() as MedusaContainer
    const operator = () => ({ headers: operatorHeaders(container()), validateStatus: () => true })

    beforeAll(async () => {
      await openDemo(container())
      goods = await goodsOfThreeSellers(container())
    })

    beforeEach(async () => {
      const [key] = await container().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      shopper = new Shopper(api, key!.token)
    })

    const placed = async () => {
      const cartId = await shopper.fillCart(goods)
      const { data } = await shopper.complete(cartId)
      if (data.type !== "order") throw new Error(JSON.stringify(data))
      const link = await shopper.post("/store/order-links", {
        order_id: data.order.id,
        cart_id: cartId,
      })
      return { cartId, order: data.order, key: link.data.key as string }
    }

    it("shows freight per hub before the order, and charges exactly that", async () => {
      const cartId = await shopper.fillCartInSteps(goods)
      const freight = await shopper.get(`/store/carts/${cartId}/freight`)
      const cart = await shopper.get(`/store/carts/${cartId}`)

      expect(
        new Set(freight.data.parcels.map((parcel: { hub: { id: string } }) => parcel.hub.id)).size
      ).toBe(2)
      expect(freight.data.total_fen).toBeGreaterThan(0)
      expect(Math.round(cart.data.cart.shipping_total * 100)).toBe(freight.data.total_fen)
    })

    it("makes one order and three seller orders whose shares and ledger add up to the fen", async () => {
      const { order } = await placed()

      const sellerOrders = await sellerOrdersOf(container(), [order.id])
      expect(sellerOrders).toHaveLength(3)
      expect(new Set(sellerOrders.map((one) => one.hub_id)).size).toBe(2)
      const shared = sellerOrders.reduce((sum, one) => sum + one.total_fen + one.rounding_fen, 0)
      expect(shared).toBe(Math.round(order.total * 100))

      const transactions = await ledgerOf(container(), order.id)
      expect(transactions.length).toBeGreaterThan(0)
      for (const { entries } of transactions)
        expect(
          entries.reduce((sum: number, entry: { amount_fen: number }) => sum + entry.amount_fen, 0)
        ).toBe(0)
    })

    it("answers many completions of one cart at once with one order and one set of seller orders", async () => {
      const cartId = await shopper.fillCart(goods)
      const answers = await Promise.all(Array.from({ length: 20 }, () => shopper.complete(cartId)))
      const orders = new Set(answers.flatMap(({ data }) => data.order?.id ?? []))
      const again = await shopper.complete(cartId)

      expect(orders.size).toBe(1)
      expect(again.data.order.id).toBe([...orders][0])
      expect(await trade(container()).listSellerOrders({})).toHaveLength(3)
    })

    it("refuses an address no courier can deliver to, before any money moves", async () => {
      const cartId = await shopper.fillCart(goods, { country_code: "cn", province: "四川省" })
      const { data } = await shopper.complete(cartId)
      expect(JSON.stringify(data)).toContain("ORDER-ADDRESS-01")
      expect(await container().resolve(Modules.ORDER).listOrders({})).toHaveLength(0)
    })

    it("refuses goods whose seller was suspended while they lay in the cart", async () => {
      const cartId = await shopper.fillCart(goods)
      const [listing] = await market(container()).listListings({ product_id: goods[0]!.product_id })
      await market(container()).updateSellers({ id: listing!.seller_id, state: "suspended" })
      const { data } = await shopper.complete(cartId)
      expect(JSON.stringify(data)).toContain("ORDER-SELLER-01")
    })

    it("leaves no order and no seller order when the split fails", async () => {
      const cartId = await shopper.fillCart(goods)
      const service = trade(container())
      const placing = jest
        .spyOn(service, "placeSellerOrders")
        .mockRejectedValueOnce(new Error("disk full"))
      const { data } = await shopper.complete(cartId)
      placing.mockRestore()

      expect(data.type).not.toBe("order")
      expect(await service.listSellerOrders({})).toHaveLength(0)
      const orders = await container().resolve(Modules.ORDER).listOrders({})
      expect(orders.filter(({ status }) => status === "pending")).toHaveLength(0)
      expect((await shopper.complete(cartId)).data.type).toBe("order")
    })

    it("opens an order to its key and to nothing else", async () => {
      const { order, key } = await placed()
      const opened = await shopper.get(`/store/order-links/${key}`)
      expect(opened.data.order).toMatchObject({ id: order.id, paid: false })
      expect(opened.data.order.seller_orders).toHaveLength(3)

      const wrong = key.slice(0, -1) + (key.endsWith("7") ? "8" : "7")
      for (const guess of [wrong, String(order.display_id), "999999-0000000000", order.id]) {
        const refused = await shopper.get(`/store/order-links/${guess}`)
        expect(refused).toMatchObject({ status: 404, data: { code: "ORDER-KEY-01" } })
        expect(refused.data.messages.en).toBeTruthy()
      }
      const stranger = await shopper.post("/store/order-links", {
        order_id: order.id,
        cart_id: "cart_other",
      })
      expect(stranger.status).toBe(404)
    })

    it("packs each hub's goods into one parcel, once, and follows it to the money", async () => {
      const { order } = await placed()
      const hubs = await api.get("/admin/hubs", operator())
      for (const hub of hubs.data.hubs.filter((one: { waiting: number }) => one.waiting)) {
        const waiting = await api.get(`/admin/hubs/${hub.id}/to-pack`, operator())
        for (const { order_id, storage_class } of waiting.data.parcels) {
          const box = { order_id, storage_class, carrier_code: "shunfeng" }
          const both = await Promise.all(
            [0, 1].map(() => api.post(`/admin/hubs/${hub.id}/pack`, box, operator()))
          )
          expect(both.map((answer) => answer.status).sort()).toEqual([201, 400])
        }
      }

      const parcels = () => carriers.kuaidi100().parcels().length
      await waitFor(() => parcels() === 2)
      for (const parcel of carriers.kuaidi100().parcels())
        await carriers.kuaidi100().advance(parcel.nu, 99)
      await waitFor(async () =>
        (await sellerOrdersOf(container(), [order.id])).every((one) => one.state === "delivered")
      )
      const { data } = await api.get(
        `/admin/orders/${order.id}?fields=payment_status,fulfillment_status`,
        operator()
      )
      await waitFor(async () =>
        (await sellerOrdersOf(container(), [order.id])).every((one) => one.outstanding_fen === 0)
      )
      expect(data.order).toMatchObject({ fulfillment_status: "delivered" })
    })

    it("hands goods to a buyer who fetches and pays at the hub; the hub answers for the cash", async () => {
      const order_id: string = (await placed()).order.id
      const shares = await sellerOrdersOf(container(), [order_id])
      const hub_id = shares[0]!.hub_id!
      const own = shares.filter((share) => share.hub_id === hub_id)
      const storage_class = own[0]!.lines[0]!.storage_class
      const handOut = () =>
        api.post(`/admin/hubs/${hub_id}/hand-out`, { order_id, storage_class }, operator())

      const [first, second] = await Promise.all([handOut(), handOut()])
      expect([first.status, second.status].sort()).toEqual([201, 400])
      const box = [first, second].find(({ status }) => status === 201)!.data.fulfillment_id
      await handOutParcel(container(), box)

      const after = await sellerOrdersOf(container(), [order_id])
      const fetched = after.filter((share) => share.state === "delivered")
      expect(fetched.length).toBeGreaterThan(0)
      expect(fetched.every((share) => share.hub_id === hub_id)).toBe(true)
      const cash = fetched.reduce((sum, share) => sum + share.total_fen + share.rounding_fen, 0)
      const { collectors, owners } = (await api.get("/admin/marketplace/cash", operator())).data
      expect(collectors).toMatchObject([
        { collector: hub_id, in_hand_fen: cash, parcels: fetched.length },
      ])
      expect(owners[hub_id].zh).toBeTruthy()
      const { differences } = await trade(container()).runLedgerCheck(
        new Date(Date.now() + 3_600_000)
      )
      expect(differences).toEqual([])
    })
  },
})
