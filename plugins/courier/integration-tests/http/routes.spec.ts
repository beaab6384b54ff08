import path from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  startKuaidi100Simulator,
  type Kuaidi100Simulator,
} from "@xiangji/courier/simulator/kuaidi100"
import { bookShipmentWorkflow, createFreightRatesWorkflow } from "@xiangji/courier/workflows"
import { book, comeDue, freePort, order, staff } from "./support"

let kuaidi100: Kuaidi100Simulator

beforeAll(async () => {
  kuaidi100 = await startKuaidi100Simulator({ customer: "CUSTOMER", key: "KEY", secret: "SECRET" })
  process.env.KUAIDI100_URL = kuaidi100.url
  process.env.PORT = String(await freePort())
})
afterAll(() => kuaidi100.close())

medusaIntegrationTestRunner({
  cwd: path.join(__dirname, ".."),
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer()!
    const any = { validateStatus: () => true }
    const asStaff = () => ({ ...any, headers: staff() })

    it("shows strangers nothing", async () => {
      const { id } = await book(container())
      for (const route of ["carriers", "shipments", `shipments/${id}`])
        expect((await api.get(`/admin/courier/${route}`, any)).status).toBe(401)
      expect((await api.post(`/admin/courier/shipments/${id}/refresh`, {}, any)).status).toBe(401)
    })

    it("lists, finds and shows shipments without their secrets", async () => {
      const shipment = await book(container())
      await kuaidi100.advance(shipment.tracking_number!, 2)
      const list = await api.get("/admin/courier/shipments?limit=5", asStaff())
      expect(list.data).toMatchObject({ count: 1, limit: 5, offset: 0 })

      const q = shipment.tracking_number!.slice(-5)
      const found = await api.get(`/admin/courier/shipments?q=${q}`, asStaff())
      expect(found.data.shipments[0]).toMatchObject({
        id: shipment.id,
        status_text: { zh: "运输中", en: "In transit" },
      })

      const { data } = await api.get(`/admin/courier/shipments/${shipment.id}`, asStaff())
      expect(data.shipment.events).toHaveLength(2)
      expect(JSON.stringify([list.data, data])).not.toMatch(
        new RegExp(`${shipment.salt}|${shipment.callback_token}`)
      )
    })

    it("asks the carrier at once, but not twice within the time it allows", async () => {
      const shipment = await book(container())
      kuaidi100.knobs.silent = true
      await kuaidi100.advance(shipment.tracking_number!, 2)
      kuaidi100.knobs.silent = false
      const refresh = () =>
        api.post(`/admin/courier/shipments/${shipment.id}/refresh`, {}, asStaff())
      const first = await refresh()
      expect(first.data.shipment.status).toBe("in_transit")
      expect(await refresh()).toMatchObject({ status: 400, data: { code: "COURIER-POLL-01" } })
      await comeDue(container(), shipment.id)
      expect((await refresh()).status).toBe(200)
    })

    it("books again on request after a refusal, with the same order id", async () => {
      kuaidi100.knobs.refuseBooking = "账号余额不足"
      const shipment = await book(container())
      kuaidi100.knobs.refuseBooking = null
      await api.post(`/admin/courier/shipments/${shipment.id}/refresh`, {}, asStaff())
      const again = await book(container(), order({ subject_id: shipment.subject_id }))
      expect(again).toMatchObject({ id: shipment.id, booking_state: "booked" })
    })

    it("answers pushes to unknown addresses with 404 and unsigned ones with 403", async () => {
      const { callback_token } = await book(container())
      const push = (token: string, form: Record<string, string>) =>
        api.post(`/hooks/courier/kuaidi100/${token}`, new URLSearchParams(form).toString(), {
          ...any,
          headers: { "content-type": "application/x-www-form-urlencoded" },
        })
      const statuses = [
        await push("nobody", { param: "{}", sign: "0" }),
        await push(callback_token, { param: "{}", sign: "0" }),
        await push(callback_token, { sign: "0" }),
      ]
      expect(statuses.map(({ status }) => status)).toEqual([404, 403, 400])
    })

    it("refuses bookings that no waybill can be made of", async () => {
      const refusal = (over: Parameters<typeof order>[0]) =>
        bookShipmentWorkflow(container()).run({ input: order(over) })
      await expect(refusal({ weight_grams: 0 })).rejects.toMatchObject({
        code: "COURIER-BOOKING-01",
      })
      await expect(refusal({ carrier_code: "pigeon" })).rejects.toMatchObject({
        code: "COURIER-CARRIER-01",
      })
    })

    it("prices carts in core's fulfilment module by the freight table", async () => {
      const rate = {
        origin_code: "51",
        destination_code: "",
        storage_class: "ambient" as const,
        first_grams: 1000,
        first_fee_fen: 800,
        step_grams: 1000,
        step_fee_fen: 250,
        free_from_fen: null,
        valid_from: new Date(0),
        valid_to: null,
      }
      await createFreightRatesWorkflow(container()).run({ input: { rates: [rate] } })
      const context = {
        items: [{ product_id: "prod_1", quantity: 2, unit_price: 12.5 }],
        shipping_address: { province: "上海市" },
        xiangji_origins: [
          {
            product_id: "prod_1",
            hub_id: "hub_1",
            hub_name: { zh: "甲", en: "A" },
            hub_division_code: "510182",
            gross_weight_grams: 800,
            storage_class: "ambient",
          },
        ],
      }
      const price = (id: string, over: object) =>
        container()
          .resolve(Modules.FULFILLMENT)
          .calculateShippingOptionsPrices([
            {
              id,
              provider_id: "courier_courier",
              optionData: { storage_class: "ambient" },
              data: {},
              context: { ...context, ...over } as never,
            },
          ])
      expect(await price("so_1", {})).toEqual([
        { calculated_amount: 10.5, is_calculated_price_tax_inclusive: true },
      ])
      await expect(price("so_1", { xiangji_origins: [] })).rejects.toMatchObject({
        code: "COURIER-FREIGHT-01",
      })
    })
  },
})
