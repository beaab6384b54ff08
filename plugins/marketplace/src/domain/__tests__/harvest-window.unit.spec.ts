import fc from "fast-check"
import {
  assertWindows,
  inSeason,
  isMonthDay,
  monthDayInShanghai,
  seasonText,
  settleWindows,
} from "../harvest-window"
import { firstDay, lastDay, windowsOf, XUN_COUNT, xunOf } from "../xun"

const anyDay = fc.date({
  min: new Date("2020-01-01T00:00:00Z"),
  max: new Date("2035-12-31T00:00:00Z"),
  noInvalidDate: true,
})
const period = fc.integer({ min: 0, max: XUN_COUNT - 1 })

describe("harvest windows", () => {
  it("takes the day from the clock in the villages, not from UTC", () => {
    expect(monthDayInShanghai(new Date("2026-02-28T16:30:00Z"))).toBe("03-01")
    expect(inSeason([{ from: "03-01", to: "04-30" }], new Date("2026-02-28T15:59:59Z"))).toBe(false)
    expect(inSeason([{ from: "03-01", to: "04-30" }], new Date("2026-02-28T16:00:00Z"))).toBe(true)
  })

  it("is in season all the year round without windows", () => {
    fc.assert(fc.property(anyDay, (at) => inSeason([], at)))
  })

  it("is in season on the first and on the last day of every window", () => {
    fc.assert(
      fc.property(period, period, (first, last) => {
        const window = { from: firstDay(first), to: lastDay(last) }
        const noon = (day: string) => new Date(`2028-${day}T04:00:00Z`)
        expect(inSeason([window], noon(window.from))).toBe(true)
        expect(inSeason([window], noon(window.to))).toBe(true)
      })
    )
  })

  it("is in season all the ten days when it is on one of them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(period, { minLength: 1 }), anyDay, (periods, at) => {
        const today = xunOf(monthDayInShanghai(at))
        expect(inSeason(windowsOf(periods), at)).toBe(
          periods.includes(today) || windowsOf(periods).length === 0
        )
      })
    )
  })

  it("knows which days exist", () => {
    expect(["02-29", "12-31", "04-30"].every(isMonthDay)).toBe(true)
    expect(["02-30", "04-31", "13-01", "00-10", "3-1", "", "01-00"].some(isMonthDay)).toBe(false)
    expect(() => assertWindows([{ from: "02-30", to: "03-01" }])).toThrow(
      expect.objectContaining({ code: "MARKET-SEASON-01" })
    )
  })

  it("begins and ends with ten-day periods", () => {
    for (const odd of [
      { from: "03-02", to: "03-10" },
      { from: "03-01", to: "03-30" },
      { from: "03-01", to: "04-15" },
      { from: "03-10", to: "03-20" },
    ])
      expect(() => assertWindows([odd])).toThrow(
        expect.objectContaining({ code: "MARKET-SEASON-02" })
      )
    const whole = [
      { from: "03-01", to: "03-31" },
      { from: "02-21", to: "02-28" },
      { from: "12-21", to: "01-10" },
    ]
    expect(() => assertWindows(whole)).not.toThrow()
  })

  it("is kept joined, with late February always whole", () => {
    expect(settleWindows([{ from: "02-11", to: "02-28" }])).toEqual([
      { from: "02-11", to: "02-29" },
    ])
    expect(
      settleWindows([
        { from: "03-01", to: "03-10" },
        { from: "03-11", to: "04-30" },
      ])
    ).toEqual([{ from: "03-01", to: "04-30" }])
    expect(settleWindows([{ from: "01-01", to: "12-31" }])).toEqual([])
  })

  it("reads as people say it", () => {
    expect(seasonText([])).toBeNull()
    expect(
      seasonText([
        { from: "11-11", to: "02-10" },
        { from: "06-01", to: "06-10" },
      ])
    ).toEqual({
      zh: "十一月中旬—二月上旬、六月上旬",
      en: "mid November – early February, early June",
    })
  })
})
