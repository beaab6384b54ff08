import { seasonMonths, windowsOfMonths } from "../season"
import { solarTerm } from "../solar-term"

describe("harvest windows", () => {
  it("cover all twelve months when there are none", () => {
    expect(seasonMonths([])).toEqual(Array(12).fill(true))
    expect(windowsOfMonths([])).toEqual([])
    expect(windowsOfMonths([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toEqual([])
  })

  it("join neighbouring months, over New Year too", () => {
    expect(windowsOfMonths([12, 1, 2, 6])).toEqual([
      { from: "06-01", to: "06-30" },
      { from: "12-01", to: "02-29" },
    ])
  })

  it("come back as the months they were made from", () => {
    const ticked = [3, 4, 11, 12]
    const months = seasonMonths(windowsOfMonths(ticked))
    expect(months.flatMap((on, index) => (on ? index + 1 : []))).toEqual(ticked)
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
