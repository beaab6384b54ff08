import fc from "fast-check"
import { firstDay, lastDay, windowsOf, xun, XUN_COUNT, xunOf, XUNS, xunsOf } from "../xun"

const anyPeriod = fc.integer({ min: 0, max: XUN_COUNT - 1 })
const everyDay = Array.from({ length: 366 }, (_, day) =>
  new Date(Date.UTC(2028, 0, 1 + day)).toISOString().slice(5, 10)
)

describe("ten-day periods", () => {
  it("are named as farmers name them", () => {
    expect(xun(8)).toEqual({
      index: 8,
      month: 3,
      part: "late",
      name: { zh: "三月下旬", en: "late March" },
    })
    expect(XUNS.map(({ name }) => name.zh).filter((name) => name.startsWith("十二月"))).toEqual([
      "十二月上旬",
      "十二月中旬",
      "十二月下旬",
    ])
  })

  it("hold every day of the year, in order, each in one", () => {
    const periods = everyDay.map(xunOf)
    expect(new Set(periods).size).toBe(XUN_COUNT)
    expect([...periods].sort((a, b) => a - b)).toEqual(periods)
    for (const day of everyDay) {
      expect(firstDay(xunOf(day)) <= day && day <= lastDay(xunOf(day))).toBe(true)
    }
  })

  it("come back from the windows made of them, over New Year too", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPeriod, { minLength: 1 }), (periods) => {
        const inOrder = [...periods].sort((a, b) => a - b)
        expect(xunsOf(windowsOf(periods))).toEqual(inOrder)
      })
    )
    expect(windowsOf([35, 0, 1])).toEqual([{ from: "12-21", to: "01-20" }])
  })

  it("of a window begin with its first day and end with its last, never fewer than it holds", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyDay), fc.constantFrom(...everyDay), (from, to) => {
        const touched = xunsOf([{ from, to }])
        expect(touched).toContain(xunOf(from))
        expect(touched).toContain(xunOf(to))
        const inside = everyDay.filter((day) =>
          from <= to ? from <= day && day <= to : day >= from || day <= to
        )
        expect(touched).toEqual([...new Set(inside.map(xunOf))].sort((a, b) => a - b))
      })
    )
  })

  it("are all of them where there are no windows", () => {
    expect(xunsOf([])).toHaveLength(XUN_COUNT)
    expect(windowsOf(XUNS.map(({ index }) => index))).toEqual([])
  })
})
