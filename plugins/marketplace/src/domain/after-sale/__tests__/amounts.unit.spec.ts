import fc from "fast-check"
import { amountOfUnits, moneyLeft, type RefundableLine } from "../amounts"

const line = fc
  .record({
    net_fen: fc.integer({ min: 0, max: 5_000_000 }),
    quantity: fc.integer({ min: 1, max: 60 }),
  })
  .map((one): RefundableLine => ({ ...one, refunded_fen: 0, withdrawn_quantity: 0 }))

/** Units taken back one after the other, with gifts of money in between. */
const steps = fc.array(
  fc.record({ units: fc.integer({ min: 1, max: 9 }), gift: fc.integer({ min: 0, max: 900 }) }),
  { maxLength: 20 }
)

describe("amounts of units", () => {
  it("end at exactly what the buyer paid, however a line is taken back in parts and with gifts in between", () => {
    fc.assert(
      fc.property(line, steps, (bought, taken) => {
        let now = { ...bought }
        for (const { units, gift } of taken) {
          const quantity = Math.min(units, now.quantity - now.withdrawn_quantity)
          const amount = quantity > 0 ? amountOfUnits(now, quantity) : 0
          expect(amount).toBeGreaterThanOrEqual(0)
          expect(amount).toBeLessThanOrEqual(moneyLeft(now))
          now = {
            ...now,
            refunded_fen: now.refunded_fen + amount,
            withdrawn_quantity: now.withdrawn_quantity + quantity,
          }
          const given = Math.min(gift, moneyLeft(now))
          now = { ...now, refunded_fen: now.refunded_fen + given }
        }
        const rest = now.quantity - now.withdrawn_quantity
        const last = rest > 0 ? amountOfUnits(now, rest) : 0
        if (rest > 0) expect(now.refunded_fen + last).toBe(bought.net_fen)
        else expect(now.refunded_fen).toBe(bought.net_fen)
      }),
      { numRuns: 2000 }
    )
  })

  it("are what a unit cost when nothing was given back before", () => {
    const three = { net_fen: 1000, refunded_fen: 0, quantity: 3, withdrawn_quantity: 0 }
    expect(amountOfUnits(three, 1)).toBe(333)
    expect(amountOfUnits(three, 2)).toBe(667)
    expect(amountOfUnits(three, 3)).toBe(1000)
  })
})
