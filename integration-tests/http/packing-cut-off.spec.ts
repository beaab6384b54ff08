import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { queueIdle } from "@xiangji/job-queue/jobs"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { requestCase, sellerOrdersOf, THE_MARKET } from "@xiangji/marketplace/workflows"
import loadDemo from "../../src/demo/load"
import { countInOrder } from "../../src/parcels/box-in-order"
import { finishPacking } from "../../src/parcels/finish-packing"
import { parcelBooked, parcelCollected, parcelDelivered } from "../../src/parcels/follow-parcel"
import { ordersWithFulfilment } from "../../src/parcels/orders-with-fulfilment"
import { packedBox } from "../../src/parcels/packed-box"
import { disagreements } from "./support/agreement"
import { cutAfter, silentBells } from "./support/cut-off"
import { fillShelves, goodsOfThreeSellers } from "./support/goods"
import { root, withSimulatedCarriers } from "./support/market"
import { operatorHeaders } from "./support/operator"
import { Shopper } from "./support/shopper"

jest.setTimeout(600_000)

withSimulatedCarriers()

medusaIntegrationTestRunner({
  cwd: root,
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shopper: Shopper
    let goods: Awaited<ReturnType<typeof goodsOfThreeSellers>>
    let bells: ReturnType<typeof silentBells>
    const container = () => getContainer() as MedusaContainer
    const fulfilment = () => container().resolve(Modules.FULFILLMENT)

    beforeAll(async () => {
      await loadDemo({ container: container(), args: [] })
      goods = await goodsOfThreeSellers(container())
    })
    beforeEach(async () => {
      const [key] = await container().resolve(Modules.API_KEY).listApiKeys({ type: "publishable" })
      shopper = new Shopper(api, key!.token)
      bells = silentBells(container())
    })
    afterEach(async () => {
      bells.mend()
      await queueIdle()
    })

    const placed = async () => {
      const { data } = await shopper.complete(await shopper.fillCart(goods.slice(0, 1)))
      const [share] = await sellerOrdersOf(container(), [data.order.id])
      return { id: data.order.id as string, share: share! }
    }
    type Order = Awaited<ReturnType<typeof placed>>
    const pack = ({ id: order_id, share }: Order) =>
      api.post(
        `/admin/hubs/${share.hub_id}/pack`,
        { order_id, storage_class: "ambient", carrier_code: "shunfeng" },
        { headers: operatorHeaders(container()), validateStatus: () => true }
      )
    const boxesOf = async ({ share }: Order) => {
      const knex = container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      return knex("fulfillment_item")
        .whereIn(
          "line_item_id",
          share.lines.map((line) => line.order_line_id)
        )
        .pluck("fulfillment_id")
    }
    const shelf = async () => {
      const inventory = container().resolve(Modules.INVENTORY)
      const levels = await inventory.listInventoryLevels({}, { take: null })
      const sum = (of: (level: (typeof levels)[number]) => number) =>
        levels.reduce((total, level) => total + Number(of(level)), 0)
      const kept = sum((level) => level.reserved_quantity)
      const [, reservations] = await inventory.listAndCountReservationItems({})
      return { stocked: sum((level) => level.stocked_quantity), kept, reservations }
    }

    const cuts: Record<string, (error: Error) => { mend: () => void }> = {
      "the box": () => cutAfter(container(), Modules.FULFILLMENT, "createFulfillment"),
      "the shelf": (error) => {
        const link = container().resolve(ContainerRegistrationKeys.LINK)
        const spy = jest.spyOn(link, "create").mockRejectedValueOnce(error)
        return { mend: () => spy.mockRestore() }
      },
      "the link": () => cutAfter(container(), ContainerRegistrationKeys.LINK, "create"),
      "the order": () => cutAfter(container(), Modules.ORDER, "registerFulfillment"),
    }

    it.each(Object.keys(cuts))("packs once when it is cut off after %s", async (part) => {
      for (const next of ["the desk", "the job"]) {
        const before = await shelf()
        const order = await placed()
        const cut = cuts[part]!(new Error("cut off"))
        expect((await pack(order)).status).toBe(500)
        cut.mend()
        const [box] = await boxesOf(order)
        if (next === "the desk")
          expect((await pack(order)).data).toMatchObject({ code: "PARCEL-EMPTY-01" })
        for (let times = 0; times < 2; times++) await finishPacking(container(), box!)
        expect(await boxesOf(order)).toEqual([box])
        const { fulfilled } = (await ordersWithFulfilment(container(), [order.id])).get(order.id)!
        expect([...fulfilled.values()]).toEqual([1])
        expect(await shelf()).toEqual({ ...before, stocked: before.stocked - 1 })
      }
    })

    it("counts a shelf right while its goods are packed, cancelled and bought at the same time", async () => {
      await fillShelves(container())
      const orders = []
      const carts: string[] = []
      for (let count = 0; count < 6; count++) {
        orders.push(await placed())
        carts.push(await shopper.fillCart(goods.slice(0, 1)))
      }
      const cancelled = orders.splice(0, 2)
      bells.mend()
      await Promise.all([
        ...orders.map(pack),
        ...carts.map((cart) => shopper.complete(cart)),
        ...cancelled.map(({ share }) =>
          requestCase(container(), {
            ...{ seller_order_id: share.id, kind: "cancel", origin: "operator", reason: "other" },
            ...{ note: "test", agreed: true, by: THE_MARKET },
          })
        ),
      ])
      await queueIdle()
      expect(await disagreements(container())).toEqual([])
    })

    it("sends and delivers a box that was noted on the box or in the order only", async () => {
      for (const half of ["box", "order"] as const) {
        const order = await placed()
        expect((await pack(order)).status).toBe(201)
        const [id] = await boxesOf(order)
        const box = await packedBox(container(), id!)
        const noted = async (as: "shipped" | "delivered") =>
          half === "order"
            ? countInOrder(container(), box, as)
            : void (await fulfilment().updateFulfillment(id!, { [`${as}_at`]: new Date() }))
        await noted("shipped")
        for (let times = 0; times < 2; times++) await parcelBooked(container(), id!, "SF1")
        await parcelCollected(container(), id!)
        // Core's delivery notes the box first.
        if (half === "box") await noted("delivered")
        for (let times = 0; times < 2; times++) await parcelDelivered(container(), id!, "SF1")
        const { shipped_at, delivered_at } = await packedBox(container(), id!)
        expect([shipped_at, delivered_at]).toEqual([expect.anything(), expect.anything()])
        const [share] = await sellerOrdersOf(container(), [order.id])
        expect(share).toMatchObject({ state: "delivered", outstanding_fen: 0 })
        expect(await disagreements(container())).toEqual([])
      }
    })
  },
})
