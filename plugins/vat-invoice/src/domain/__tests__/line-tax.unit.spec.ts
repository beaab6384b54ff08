import fc from "fast-check"
import { sumAmounts, taxOfLine } from "../line-tax"

const RATES = [1300, 900, 600, 300, 100, 0]
const rate = fc.constantFrom(...RATES)
const amount = fc.integer({ min: -1e12, max: 1e12 })

describe("tax of a line", () => {
  it.each([
    [10000, 1300, 8850, 1150], // not 11.51, which rounding the tax would give
    [10000, 900, 9174, 826],
    [10000, 100, 9901, 99],
    [1, 1300, 1, 0],
    [-10000, 1300, -8850, -1150],
    [2560, 0, 2560, 0],
    [0, 900, 0, 0],
  ])("splits %p fen at %p basis points into %p and %p", (gross, bp, net_fen, tax_fen) => {
    expect(taxOfLine(gross, bp)).toEqual({ gross_fen: gross, net_fen, tax_fen })
  })

  it("adds up to the gross, to the fen", () => {
    fc.assert(
      fc.property(amount, rate, (gross, bp) => {
        const { net_fen, tax_fen } = taxOfLine(gross, bp)
        return net_fen + tax_fen === gross
      })
    )
  })

  it("is within one fen of the rate applied to the net", () => {
    for (const bp of RATES)
      for (let gross = 0; gross <= 20_000; gross++) {
        const { net_fen, tax_fen } = taxOfLine(gross, bp)
        if (Math.abs(tax_fen - Math.round((net_fen * bp) / 10_000)) > 1) throw new Error(`${gross}`)
      }
  })

  it("of a red line mirrors the blue one", () => {
    fc.assert(
      fc.property(
        amount,
        rate,
        (gross, bp) => taxOfLine(gross, bp).tax_fen + taxOfLine(-gross, bp).tax_fen === 0
      )
    )
  })

  it("refuses fractions of a fen", () => {
    expect(() => taxOfLine(0.5, 900)).toThrow(
      expect.objectContaining({ code: "INVOICE-AMOUNT-01" })
    )
  })

  it("of a document is the sum of its lines", () => {
    const lines = [taxOfLine(3333, 900), taxOfLine(3333, 900), taxOfLine(3334, 900)]
    expect(sumAmounts(lines)).toEqual({ gross_fen: 10000, net_fen: 9175, tax_fen: 825 })
  })
})
