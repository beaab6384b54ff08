import fc from "fast-check"
import { availability, nextStart } from "../season-availability"
import { dayInShanghai } from "../season-day"
import { firstDay, windowsOf, XUN_COUNT, xunOf, xunsOf } from "../xun"

const shoots = {
  harvest_windows: [{ from: "03-21", to: "04-30" }],
  preorder: false,
  preorder_days: null,
}
const at = (day: string) => new Date(`${day}T04:00:00Z`)
const anyDay = fc.date({
  min: new Date("2020-01-01T00:00:00Z"),
  max: new Date("2035-12-31T00:00:00Z"),
  noInvalidDate: true,
})
const somePeriods = fc.uniqueArray(fc.integer({ min: 0, max: XUN_COUNT - 1 }), { minLength: 1 })

describe("whether something can be had", () => {
  it("says so while it is in season, and from when it will be", () => {
    expect(availability(shoots, at("2027-04-30"))).toEqual({
      kind: "in_season",
      from: null,
      promise_date: null,
      text: { zh: "现在正当季", en: "in season now" },
    })
    expect(availability(shoots, at("2026-11-22"))).toEqual({
      kind: "later",
      from: "2027-03-21",
      promise_date: null,
      text: { zh: "3月21日上市", en: "from 21 March" },
    })
  })

  it("promises a pre-order for the beginning of the season and some days", () => {
    const ahead = { ...shoots, preorder: true, preorder_days: 15 }
    expect(availability(ahead, at("2026-11-22"))).toEqual({
      kind: "preorder",
      from: "2027-03-21",
      promise_date: "2027-04-05",
      text: { zh: "现在预订，4月5日前发货", en: "order now, sent by 5 April" },
    })
    expect(availability(ahead, at("2027-03-21")).kind).toBe("in_season")
  })

  it("needs no date where there is no season", () => {
    const always = { ...shoots, harvest_windows: [], preorder: true, preorder_days: 3 }
    expect(availability(always, at("2026-11-22"))).toMatchObject({ kind: "all_year", from: null })
  })

  it("names the first day of the very next period on, never one gone by, at most a year ahead", () => {
    fc.assert(
      fc.property(somePeriods, anyDay, (chosen, now) => {
        const periods = xunsOf(windowsOf(chosen))
        const today = dayInShanghai(now)
        const from = nextStart(periods, today)
        if (periods.includes(xunOf(today.slice(5)))) return expect(from).toBeNull()
        expect(from! > today).toBe(true)
        expect(periods.map(firstDay)).toContain(from!.slice(5))
        const between = periods.filter((index) => {
          const start = `${today.slice(0, 4)}-${firstDay(index)}`
          return start > today && start < from!
        })
        expect(between).toEqual([])
        expect(Number(from!.slice(0, 4)) - Number(today.slice(0, 4))).toBeLessThanOrEqual(1)
      })
    )
  })
})
