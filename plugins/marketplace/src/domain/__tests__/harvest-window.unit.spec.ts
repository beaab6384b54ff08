import fc from "fast-check"
import {
  assertWindows,
  inSeason,
  isMonthDay,
  monthDayInShanghai,
  seasonText,
} from "../harvest-window"

const anyDay = fc.date({
  min: new Date("2020-01-01T00:00:00Z"),
  max: new Date("2035-12-31T00:00:00Z"),
  noInvalidDate: true,
})
const monthDay = anyDay.map((at) => at.toISOString().slice(5, 10))

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
      fc.property(monthDay, monthDay, (from, to) => {
        const noon = (day: string) => new Date(`2028-${day}T04:00:00Z`)
        expect(inSeason([{ from, to }], noon(from))).toBe(true)
        expect(inSeason([{ from, to }], noon(to))).toBe(true)
      })
    )
  })

  it("a window and the rest of the year never both say no", () => {
    fc.assert(
      fc.property(monthDay, monthDay, anyDay, (from, to, at) => {
        fc.pre(from !== to)
        expect(inSeason([{ from, to }], at) || inSeason([{ from: to, to: from }], at)).toBe(true)
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

  it("reads as people say it", () => {
    expect(seasonText([])).toBeNull()
    expect(seasonText([{ from: "11-15", to: "02-10" }])).toEqual({
      zh: "11月15日—2月10日",
      en: "15 Nov – 10 Feb",
    })
  })
})
