import fc from "fast-check"
import type { OrderLine } from "../share"
import { splitOrder } from "../split-order"
import { randomOrder } from "./random-order"

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)

const line = (order_line_id: string, part: Partial<OrderLine>): OrderLine => ({
  order_line_id,
  seller_id: null,
  hub_id: null,
  storage_class: "ambient",
  goods_fen: 0,
  discount_fen: 0,
  weight_grams: 0,
  ...part,
})

describe("splitting an order among its sellers", () => {
  it("adds up to what the buyer pays, to the fen, whatever the cart", () => {
    fc.assert(
      fc.property(randomOrder, (order) => {
        const shares = splitOrder(order)
        const shared = sum(shares.map((share) => share.total_fen + share.rounding_fen))
        expect(shared).toBe(order.total_fen)
        const freight = sum(shares.map((share) => share.freight_fen))
        expect(freight).toBe(sum(order.freight.map((charge) => charge.charged_fen)))
      }),
      { numRuns: 2_000 }
    )
  })

  it("puts every line in exactly one share, with its own discount", () => {
    fc.assert(
      fc.property(randomOrder, (order) => {
        const shares = splitOrder(order)
        expect(new Set(shares.map((share) => share.seller_id)).size).toBe(shares.length)
        expect(shares.flatMap((share) => share.lines)).toHaveLength(order.lines.length)
        for (const share of shares) {
          expect(share.lines.every((each) => each.seller_id === share.seller_id)).toBe(true)
          expect(share.goods_fen).toBe(sum(share.lines.map((each) => each.goods_fen)))
          expect(share.discount_fen).toBe(sum(share.lines.map((each) => each.discount_fen)))
        }
      }),
      { numRuns: 500 }
    )
  })

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
    })
    expect(shares.map((share) => share.freight_fen)).toEqual([1_126, 375, 1_800])
    expect(shares.map((share) => share.total_fen)).toEqual([13_471, 8_375, 21_800])
    expect(shares.map((share) => share.rounding_fen)).toEqual([0, 0, 0])
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
    })
    expect([first!.total_fen, first!.rounding_fen]).toEqual([500, 1])
    expect([second!.total_fen, second!.rounding_fen]).toEqual([500, 0])
  })
})
