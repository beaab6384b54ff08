import type { OrderLine } from "../share"
import { splitOrder } from "../split-order"

const line = (order_line_id: string, part: Partial<OrderLine>): OrderLine => ({
  order_line_id,
  seller_id: null,
  hub_id: null,
  storage_class: "ambient",
  goods_fen: 0,
  discount_fen: 0,
  tax_fen: 0,
  weight_grams: 0,
  ...part,
})

describe("splitting an order among its sellers", () => {
  it("lets a seller with goods pay freight of its own hub only", () => {
    const town = { hub_id: "hub_town" }
    const shares = splitOrder({
      total_fen: 12_345 + 8_000 + 20_000 + 1_501 + 1_800,
      lines: [
        line("eggs", { ...town, seller_id: "sel_eggs", goods_fen: 12_345, weight_grams: 3_000 }),
        line("shoes", { ...town, seller_id: "sel_shoes", goods_fen: 8_000, weight_grams: 1_000 }),
        line("bacon", { hub_id: "hub_far", seller_id: "sel_far", goods_fen: 20_000 }),
      ],
      freight: [
        {
          charged_fen: 3_301,
          parcels: [
            { ...town, storage_class: "ambient", weight_grams: 4_000, amount_fen: 1_501 },
            { hub_id: "hub_far", storage_class: "ambient", weight_grams: 2_500, amount_fen: 1_800 },
          ],
        },
      ],
      freight_tax_fen: 273,
    })
    expect(shares.map((share) => share.freight_fen)).toEqual([1_126, 375, 1_800])
    expect(shares.map((share) => share.total_fen)).toEqual([13_471, 8_375, 21_800])
    expect(shares.map((share) => share.rounding_fen)).toEqual([0, 0, 0])
    expect(shares.map((share) => share.tax_fen)).toEqual([93, 31, 149])
  })

  it("shares what was charged when the parcels were priced higher", () => {
    const [share] = splitOrder({
      total_fen: 500,
      lines: [line("a", { seller_id: "sel_a", hub_id: "hub_1", weight_grams: 10 })],
      freight: [
        {
          charged_fen: 500,
          parcels: [
            { hub_id: "hub_1", storage_class: "ambient", weight_grams: 10, amount_fen: 900 },
            { hub_id: "hub_1", storage_class: "chilled", weight_grams: 10, amount_fen: 600 },
          ],
        },
      ],
      freight_tax_fen: 0,
    })
    expect(share!.freight_fen).toBe(500)
  })

  it("gives lines without a seller to the platform and keeps the sellers' shares whole", () => {
    const shares = splitOrder({
      total_fen: 1_000 + 250,
      lines: [
        line("gift", { goods_fen: 250 }),
        line("tea", { seller_id: "sel_a", goods_fen: 1_000 }),
      ],
      freight: [],
      freight_tax_fen: 0,
    })
    expect(shares.map(({ seller_id, total_fen }) => [seller_id, total_fen])).toEqual([
      [null, 250],
      ["sel_a", 1_000],
    ])
  })

  it("keeps a fraction of a fen in core's total as rounding of its own", () => {
    const [first, second] = splitOrder({
      total_fen: 1_001,
      lines: [
        line("a", { seller_id: "sel_a", goods_fen: 500 }),
        line("b", { seller_id: "sel_b", goods_fen: 500 }),
      ],
      freight: [],
      freight_tax_fen: 0,
    })
    expect([first!.total_fen, first!.rounding_fen]).toEqual([500, 1])
    expect([second!.total_fen, second!.rounding_fen]).toEqual([500, 0])
  })
})
