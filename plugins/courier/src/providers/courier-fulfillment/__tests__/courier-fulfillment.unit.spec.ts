import type { CalculateShippingOptionPriceDTO } from "@medusajs/framework/types"
import type { FreightRate } from "../../../domain/freight"
import CourierFulfillmentService from "../service"

const NO_PATH = { zh: "甲", en: "A" }
const rate: FreightRate = {
  origin_code: "5101",
  destination_code: "51",
  storage_class: "ambient",
  first_grams: 1000,
  first_fee_fen: 850,
  step_grams: 500,
  step_fee_fen: 150,
  free_from_fen: null,
  valid_from: new Date(0),
  valid_to: null,
}
const origin = (product_id: string, hub_id: string) => ({
  product_id,
  hub_id,
  hub_name: NO_PATH,
  hub_division_code: "510182",
  gross_weight_grams: 600,
  storage_class: "ambient",
})
const cart = (over: Record<string, unknown> = {}) =>
  ({
    items: [
      { product_id: "prod_1", quantity: 2, unit_price: 10 },
      { product_id: "prod_2", quantity: 1, unit_price: 20 },
    ],
    xiangji_origins: [origin("prod_1", "hub_a"), origin("prod_2", "hub_b")],
    shipping_address: { province: "四川省", metadata: null },
    ...over,
  }) as unknown as CalculateShippingOptionPriceDTO["context"]

describe("the courier fulfilment provider", () => {
  const provider = new CourierFulfillmentService({ courier: { listRatesAt: async () => [rate] } })
  const price = (context = cart()) => provider.calculatePrice({}, {}, context)

  it("prices one parcel per hub, in yuan with tax", async () => {
    expect(await price()).toEqual({
      calculated_amount: 18.5, // hub_a 1200 g: 8.50 + 1.50; hub_b 600 g: 8.50
      is_calculated_price_tax_inclusive: true,
    })
  })

  it("refuses goods of unknown origin and places no rate leads to", async () => {
    await expect(price(cart({ xiangji_origins: undefined }))).rejects.toMatchObject({
      code: "COURIER-FREIGHT-01",
    })
    await expect(price(cart({ shipping_address: { province: "新疆" } }))).rejects.toMatchObject({
      code: "COURIER-FREIGHT-02",
    })
  })

  it("says what is missing when the freight table was not handed over", async () => {
    const alone = new CourierFulfillmentService({})
    await expect(alone.calculatePrice({}, {}, cart())).rejects.toMatchObject({
      code: "COURIER-FREIGHT-03",
    })
  })

  it("offers an option per storage class and calculates no others", async () => {
    const options = await provider.getFulfillmentOptions()
    for (const data of options) expect(await provider.canCalculate({ data })).toBe(true)
    expect(await provider.canCalculate({ data: { id: "drone" } })).toBe(false)
  })

  it("makes out no waybill itself", async () => {
    expect(await provider.createFulfillment()).toEqual({ data: {}, labels: [] })
  })
})
