import fc from "fast-check"
import { fenFromMajor } from "../money"
import { roundTogether } from "../round-together"

const sum = (parts: number[]) => parts.reduce((total, part) => total + part, 0)
const yuan = fc.bigInt(0n, 10n ** 12n).map((digits) => `${Number(digits) / 1e8}`)

describe("rounding amounts together", () => {
  it("adds up to the exact sum rounded once, with every part less than a fen off", () => {
    fc.assert(
      fc.property(fc.array(yuan, { maxLength: 20 }), (amounts) => {
        const parts = roundTogether(amounts)
        const exact = amounts.reduce((total, amount) => total + Number(amount), 0)
        expect(Math.abs(sum(parts) - exact * 100)).toBeLessThan(0.5001)
        parts.forEach((part, index) =>
          expect(Math.abs(part - Number(amounts[index]) * 100)).toBeLessThan(1.0001)
        )
      }),
      { numRuns: 2_000 }
    )
  })

  it("gives the fen left over to those that lost most, the earlier first", () => {
    expect(roundTogether(["0.014", "0.016", "0.016"])).toEqual([1, 2, 2])
    expect(roundTogether(["0.015", "0.015"])).toEqual([2, 1])
    expect(roundTogether([])).toEqual([])
  })

  it("keeps to the caps, and gives what they keep out to the next", () => {
    expect(roundTogether(["0.019", "0.011"], [1, 9])).toEqual([1, 2])
    expect(roundTogether(["0.05", "0.05"], [3, 4])).toEqual([3, 4])
  })

  it("rounds one amount as the till does", () => {
    fc.assert(
      fc.property(yuan, (amount) => expect(roundTogether([amount])).toEqual([fenFromMajor(amount)]))
    )
  })

  it("refuses what is negative", () => {
    expect(() => roundTogether([-0.01])).toThrow(
      expect.objectContaining({ code: "KERNEL-MONEY-02" })
    )
  })
})
