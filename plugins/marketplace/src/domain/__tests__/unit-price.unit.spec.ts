import fc from "fast-check"
import { fenPer500g, unitPrice } from "../unit-price"

const box = { price_fen: 4550, net_weight_grams: 1500, sale_unit: "box" as const }

describe("the price per 500 g", () => {
  it("stands beside the price in both languages", () => {
    expect(unitPrice(box)).toEqual({
      fen_per_500g: 1517,
      text: { zh: "¥15.17/斤", en: "¥15.17 per 500 g" },
    })
  })

  it("is the price itself for one jin", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (fen) => fenPer500g(fen, 500) === fen)
    )
  })

  it("is never more than half a fen away, and half a fen goes up", () => {
    const fen = fc.integer({ min: 1, max: 100_000_000 })
    fc.assert(
      fc.property(fen, fc.integer({ min: 1, max: 500_000 }), (price, grams) => {
        const twiceOff =
          BigInt(fenPer500g(price, grams)) * 2n * BigInt(grams) - BigInt(price) * 1000n
        expect(-BigInt(grams) < twiceOff && twiceOff <= BigInt(grams)).toBe(true)
      })
    )
    expect(fenPer500g(1, 1000)).toBe(1)
  })

  it("is not made up while price or weight are unknown, and not told of shoes", () => {
    expect(unitPrice({ ...box, price_fen: null })).toBeNull()
    expect(unitPrice({ ...box, net_weight_grams: 0 })).toBeNull()
    expect(unitPrice({ ...box, sale_unit: "pair" })).toBeNull()
  })
})
