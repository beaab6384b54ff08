import { chinaDay, chinaMidnight, periodOf } from "../period"

const now = new Date("2026-11-22T04:00:00Z")

describe("a period of days in China", () => {
  it("begins at midnight there and ends with its last day", () => {
    expect(periodOf({ from: "2026-11-01", to: "2026-11-15" }, now)).toEqual({
      period_from: new Date("2026-10-31T16:00:00Z"),
      period_to: new Date("2026-11-15T16:00:00Z"),
    })
  })

  it("ends now when it is not over yet", () => {
    expect(periodOf({ from: "2026-11-22", to: "2026-11-30" }, now).period_to).toEqual(now)
  })

  it.each([
    ["2026-11-15", "2026-11-14", "SETTLEMENT-PERIOD-01"],
    ["2026-02-30", "2026-03-01", "SETTLEMENT-PERIOD-01"],
    ["heute", "2026-03-01", "SETTLEMENT-PERIOD-01"],
    ["2026-11-23", "2026-11-24", "SETTLEMENT-PERIOD-02"],
  ])("refuses %s to %s", (from, to, code) => {
    expect(() => periodOf({ from, to }, now)).toThrow(expect.objectContaining({ code }))
  })

  it("knows which day it is in China", () => {
    expect(chinaDay(new Date("2026-11-21T15:59:59Z"))).toBe("2026-11-21")
    expect(chinaDay(new Date("2026-11-21T16:00:00Z"))).toBe("2026-11-22")
    expect(chinaMidnight("2026-11-22")).toEqual(new Date("2026-11-21T16:00:00Z"))
  })
})
