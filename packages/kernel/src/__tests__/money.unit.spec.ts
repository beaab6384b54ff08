import fc from "fast-check"
import { assertFen, fenFromMajor, formatYuan, majorFromFen, splitByWeight } from "../index"

describe("fen", () => {
  it("survives the way to major units and back", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e11, max: 1e11 }),
        (fen) => fenFromMajor(majorFromFen(fen)) === assertFen(fen)
      )
    )
  })

  it.each([
    [555.615, 55562],
    [-555.615, -55562],
    ["0.005", 1],
    [0.004, 0],
    [{ value: "35.80" }, 3580],
    [1.005, 101],
    ["39.63499999999999999", 3964], // a third of a discount, three times
    ["39.6349", 3963],
  ])("rounds %p to %p fen, half away from zero", (major, fen) => {
    expect(fenFromMajor(major)).toBe(fen)
  })

  it("refuses what is not an amount", () => {
    expect(() => assertFen(1.5)).toThrow(expect.objectContaining({ code: "KERNEL-MONEY-01" }))
    expect(() => assertFen(NaN)).toThrow(expect.objectContaining({ code: "KERNEL-MONEY-01" }))
  })

  it("prints yuan with separators", () => {
    expect(formatYuan(123456789)).toBe("¥1,234,567.89")
    expect(formatYuan(-5)).toBe("-¥0.05")
  })
})

describe("splitByWeight", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 40 })
  const total = fc.integer({ min: -1e11, max: 1e11 })

  it("gives parts that add up exactly, each within one fen of its due", () => {
    fc.assert(
      fc.property(total, weights, (amount, shares) => {
        const parts = splitByWeight(amount, shares)
        const whole = shares.reduce((sum, share) => sum + share, 0)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(assertFen(amount))
        if (whole)
          parts.forEach((part, i) =>
            expect(Math.abs(part - (amount * shares[i]!) / whole)).toBeLessThan(1.001)
          )
      })
    )
  })

  it("is the same every time, and mirrored for refunds", () => {
    fc.assert(
      fc.property(total, weights, (amount, shares) => {
        expect(splitByWeight(-amount, shares)).toEqual(
          splitByWeight(amount, shares).map((part) => assertFen(-part))
        )
      })
    )
  })

  it("gives the odd fen to the largest remainder, ties to the first", () => {
    expect(splitByWeight(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(splitByWeight(10, [0, 0, 0])).toEqual([4, 3, 3])
    expect(splitByWeight(5, [1, 9])).toEqual([1, 4])
  })

  it("refuses weights that are negative, fractional or missing", () => {
    for (const bad of [[], [-1, 2], [0.5, 0.5]])
      expect(() => splitByWeight(100, bad)).toThrow(
        expect.objectContaining({ code: "KERNEL-SPLIT-01" })
      )
  })
})
