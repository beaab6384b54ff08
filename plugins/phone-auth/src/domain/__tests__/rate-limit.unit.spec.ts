import fc from "fast-check"
import { DEFAULT_LIMITS, type RateLimit, secondsToWait } from "../rate-limit"

const limit: fc.Arbitrary<RateLimit> = fc.record({
  per: fc.constant("phone" as const),
  max: fc.integer({ min: 1, max: 5 }),
  seconds: fc.integer({ min: 1, max: 500 }),
})

describe("rate limits", () => {
  it("never let more through than any of them allows", () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 60 })
    fc.assert(
      fc.property(fc.array(limit, { minLength: 1, maxLength: 3 }), pauses, (limits, waits) => {
        const sent: number[] = []
        let now = 1_000_000
        for (const wait of waits) {
          now += wait
          if (secondsToWait(limits, sent, now) === 0) sent.push(now)
        }
        for (const { max, seconds } of limits)
          for (const end of sent)
            expect(
              sent.filter((at) => at > end - seconds * 1_000 && at <= end).length
            ).toBeLessThanOrEqual(max)
      })
    )
  })

  it("let the next one through exactly after the wait that they named", () => {
    const times = fc.array(fc.integer({ min: 0, max: 400_000 }), { maxLength: 20 })
    fc.assert(
      fc.property(fc.array(limit, { minLength: 1, maxLength: 3 }), times, (limits, sent) => {
        const wait = secondsToWait(limits, sent, 400_000)
        expect(secondsToWait(limits, sent, 400_000 + wait * 1_000)).toBe(0)
        if (wait > 1)
          expect(secondsToWait(limits, sent, 400_000 + (wait - 2) * 1_000)).toBeGreaterThan(0)
      })
    )
  })

  it("do not depend on the order of the times", () => {
    const phone = DEFAULT_LIMITS.filter(({ per }) => per === "phone")
    expect(secondsToWait(phone, [0, 70_000, 140_000, 210_000, 280_000], 350_000)).toBe(3_250)
    expect(secondsToWait(phone, [280_000, 0, 210_000, 70_000, 140_000], 350_000)).toBe(3_250)
  })
})
