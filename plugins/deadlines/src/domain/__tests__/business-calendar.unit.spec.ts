import fc from "fast-check"
import {
  addBusinessMinutes,
  addBusinessMs,
  businessMinutesBetween,
  businessMsBetween,
  dateInChina,
  type BusinessCalendar,
  type DayKind,
} from "../business-calendar"
import { CN_OFFICE_HOURS } from "../office-hours"

const days = new Map<string, DayKind>([
  ["2026-10-01", "holiday"],
  ["2026-10-02", "holiday"],
  ["2026-10-05", "holiday"],
  ["2026-10-06", "holiday"],
  ["2026-10-07", "holiday"],
  ["2026-10-10", "workday"],
])
const office: BusinessCalendar = { hours: CN_OFFICE_HOURS, days }

/** A moment in Chinese time. */
const at = (text: string) => new Date(`${text.replace(" ", "T")}:00+08:00`)

describe("the office calendar", () => {
  it.each([
    ["within a morning", "2026-09-28 09:00", 60, "2026-09-28 10:00"],
    ["over lunch", "2026-09-28 11:30", 60, "2026-09-28 14:00"],
    ["up to the last minute of a day", "2026-09-28 09:00", 420, "2026-09-28 17:30"],
    ["over night", "2026-09-28 17:00", 60, "2026-09-29 09:30"],
    ["from before the office opens", "2026-09-28 03:00", 30, "2026-09-28 09:30"],
    ["over a weekend", "2026-09-25 17:00", 60, "2026-09-28 09:30"],
    ["over National Day", "2026-09-30 17:00", 60, "2026-10-08 09:30"],
    ["into a Saturday that is worked", "2026-10-09 17:00", 60, "2026-10-10 09:30"],
  ])("counts %s", (_what, from, minutes, to) => {
    expect(addBusinessMinutes(office, at(from), minutes)).toEqual(at(to))
    expect(businessMinutesBetween(office, at(from), at(to))).toBe(minutes)
  })

  it("counts nothing while the office is closed", () => {
    const holiday = [at("2026-10-01 00:00"), at("2026-10-08 09:00")] as const
    expect(businessMinutesBetween(office, ...holiday)).toBe(0)
    expect(businessMinutesBetween(office, at("2026-09-28 12:00"), at("2026-09-28 13:30"))).toBe(0)
  })

  it("knows the date in China, whatever the machine's zone", () => {
    expect(dateInChina(new Date("2026-09-30T15:59:59Z"))).toBe("2026-09-30")
    expect(dateInChina(new Date("2026-09-30T16:00:00Z"))).toBe("2026-10-01")
  })

  it("refuses a calendar that never opens, and durations that are none", () => {
    const never: BusinessCalendar = {
      hours: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [], workday: [] },
      days,
    }
    const code = (wanted: string) => expect.objectContaining({ code: wanted })
    expect(() => addBusinessMinutes(never, at("2026-09-28 09:00"), 1)).toThrow(
      code("DEADLINES-CALENDAR-02")
    )
    for (const minutes of [-1, NaN, Infinity])
      expect(() => addBusinessMinutes(office, at("2026-09-28 09:00"), minutes)).toThrow(
        code("DEADLINES-DURATION-01")
      )
  })
})

describe("laws of business time, on any calendar", () => {
  const moment = fc
    .date({ min: new Date("2025-12-01"), max: new Date("2027-02-01"), noInvalidDate: true })
    .map((date) => new Date(date))
  const time = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`
  const dayHours = fc
    .uniqueArray(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 0, maxLength: 6 })
    .map((minutes) => {
      const sorted = [...minutes].sort((a, b) => a - b)
      return Array.from(
        { length: Math.floor(sorted.length / 2) },
        (_, pair) => [time(sorted[2 * pair]!), time(sorted[2 * pair + 1]!)] as const
      )
    })
  const calendar: fc.Arbitrary<BusinessCalendar> = fc.record({
    hours: fc.record({
      mon: fc.constant(CN_OFFICE_HOURS.mon), // open at some time
      tue: dayHours,
      wed: dayHours,
      thu: dayHours,
      fri: dayHours,
      sat: dayHours,
      sun: dayHours,
      workday: dayHours,
    }),
    days: fc
      .array(fc.tuple(moment.map(dateInChina), fc.constantFrom<DayKind>("holiday", "workday")), {
        maxLength: 60,
      })
      .map((entries) => new Map(entries)),
  })
  const minutes = fc.integer({ min: 0, max: 5_000 })

  it("between undoes add: after n minutes, n minutes have passed", () => {
    fc.assert(
      fc.property(calendar, moment, minutes, (cal, from, n) => {
        expect(businessMinutesBetween(cal, from, addBusinessMinutes(cal, from, n))).toBe(n)
      })
    )
  })

  it("add undoes between, up to time that is no office time", () => {
    fc.assert(
      fc.property(calendar, moment, moment, (cal, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const back = addBusinessMs(cal, from, businessMsBetween(cal, from, to))
        expect(back.getTime()).toBeLessThanOrEqual(to.getTime())
        expect(businessMsBetween(cal, back, to)).toBe(0)
      })
    )
  })

  it("adding in two goes is adding at once, and durations add up", () => {
    fc.assert(
      fc.property(calendar, moment, minutes, minutes, moment, (cal, from, n, m, other) => {
        const mid = addBusinessMinutes(cal, from, n)
        if (m > 0)
          expect(addBusinessMinutes(cal, mid, m)).toEqual(addBusinessMinutes(cal, from, n + m))
        expect(businessMsBetween(cal, from, mid) + businessMsBetween(cal, mid, other)).toBe(
          businessMsBetween(cal, from, other)
        )
      })
    )
  })

  it("more time never ends earlier, and a later start never ends earlier", () => {
    fc.assert(
      fc.property(calendar, moment, moment, minutes, minutes, (cal, a, b, n, m) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        const [few, many] = n < m ? [n, m] : [m, n]
        const end = (from: Date, count: number) => addBusinessMinutes(cal, from, count).getTime()
        expect(end(early, few)).toBeLessThanOrEqual(end(early, many))
        expect(end(early, few)).toBeLessThanOrEqual(end(late, few))
      })
    )
  })
})
