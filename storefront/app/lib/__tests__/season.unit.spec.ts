import { chaptersOf, fromToday, stretchesOf } from "../almanac"
import { periodAt, runAhead, runsOf, seasonPeriods } from "../season"
import { solarTerm } from "../solar-term"

describe("harvest periods", () => {
  it("cover the whole year when there are no windows", () => {
    expect(seasonPeriods([])).toEqual(Array(36).fill(true))
    expect(runsOf(Array.from({ length: 36 }, (_, index) => index))).toEqual([{ from: 0, to: 35 }])
  })

  it("join neighbours, over New Year too", () => {
    expect(runsOf([35, 0, 1, 16, 15])).toEqual([
      { from: 15, to: 16 },
      { from: 35, to: 1 },
    ])
  })

  it("go by the calendar in China", () => {
    expect(periodAt(new Date("2027-03-20T15:59:00Z"))).toBe(7)
    expect(periodAt(new Date("2027-03-20T16:00:00Z"))).toBe(8)
    expect(periodAt(new Date("2027-12-31T12:00:00Z"))).toBe(35)
  })

  it("look ahead: the season that is running, else the next one", () => {
    expect(runAhead([6, 7, 20, 21], 7)).toEqual({ from: 6, to: 7 })
    expect(runAhead([6, 7, 20, 21], 8)).toEqual({ from: 20, to: 21 })
    expect(runAhead([6, 7, 20, 21], 30)).toEqual({ from: 6, to: 7 })
    expect(runAhead([34, 35, 0], 0)).toEqual({ from: 34, to: 0 })
    expect(runAhead([], 0)).toBeUndefined()
  })
})

describe("the almanac", () => {
  const line = (handle: string, periods: number[]) => ({
    ...{ handle, periods, title: { zh: handle }, image: null },
    place: { code: "510182", name: { zh: "彭州" } },
  })

  it("draws every year 36 periods long, with today in a cell of its own", () => {
    for (const periods of [[6, 7, 8], [35, 0], [], [31, 32], [32], [33, 34]]) {
      const stretches = stretchesOf(periods, 32)
      expect(stretches.reduce((sum, { length }) => sum + length, 0)).toBe(36)
      expect(stretches.filter(({ now }) => now)).toEqual([expect.objectContaining({ length: 1 })])
      const harvest = stretches.flatMap(({ length, on }) => (on ? length : []))
      expect(harvest.reduce((sum, length) => sum + length, 0)).toBe(periods.length)
    }
  })

  it("begins with what is in season and goes on by what comes next", () => {
    const lines = [line("shoots", [6, 7]), line("late", [35]), line("celtuce", [31, 32])]
    expect(fromToday(lines, 32).map(({ handle }) => handle)).toEqual(["celtuce", "late", "shoots"])
  })

  it("tells first what is in season now, then every other product once, from today on", () => {
    const chapters = chaptersOf(
      [
        line("shoots", [6, 7, 8]),
        line("celtuce", [30, 31, 32, 33]),
        line("late", [35]),
        line("gone", [31]),
        line("soon", [32, 6]),
      ],
      32
    )
    expect(
      chapters.map(({ month, lines }) => [month, lines.map((one) => one.line.handle)])
    ).toEqual([
      [null, ["celtuce", "soon"]],
      [12, ["late"]],
      [3, ["shoots"]],
      [11, ["gone"]],
    ])
  })
})

describe("solar term", () => {
  it("follows the day in China, not in London", () => {
    expect(solarTerm(new Date("2026-02-03T15:59:00Z")).zh).toBe("大寒")
    expect(solarTerm(new Date("2026-02-03T16:00:00Z")).zh).toBe("立春")
  })

  it("stays at winter solstice until the new year's first term", () => {
    expect(solarTerm(new Date("2027-01-02T00:00:00Z")).en).toBe("Winter Solstice")
  })
})
