import fc from "fast-check"
import { tickClock, type Alarm, type Rung } from "../alarms"
import { addBusinessMinutes, businessMsBetween, type BusinessCalendar } from "../business-calendar"
import { checkTerms } from "../check-terms"
import {
  applyAct,
  changes,
  clockStates,
  consumedMs,
  remainingMinutes,
  startClock,
  type Clock,
  type ClockAct,
  type Terms,
} from "../clock"
import { CN_OFFICE_HOURS } from "../office-hours"

const office: BusinessCalendar = { hours: CN_OFFICE_HOURS, days: new Map() }
const terms: Terms = { due_minutes: 840, warn_minutes: 600, escalate_minutes: [60, 120, 420, 840] }
const NOTHING: Rung = { warned_at: null, breached_at: null, level: 0 }

/** A moment in Chinese time; 2026-09-28 is a Monday. */
const at = (text: string) => new Date(`2026-${text.replace(" ", "T")}:00+08:00`)

const start = (text: string) => startClock(office, terms, at(text))
const act = (clock: Clock, what: ClockAct, when: Date) => applyAct(office, terms, clock, what, when)

describe("a clock", () => {
  it("is due two office days after it started, and warns before", () => {
    const clock = start("09-28 09:00")
    expect(clock).toMatchObject({ warn_at: at("09-29 12:00"), due_at: at("09-29 17:30") })
  })

  it("gives the time back for which it was paused", () => {
    const paused = act(start("09-28 09:00"), "pause", at("09-28 11:00"))
    expect(remainingMinutes(office, terms, paused, at("09-30 11:00"))).toBe(720)
    const resumed = act(paused, "resume", at("09-30 11:00"))
    expect(resumed).toMatchObject({ warn_at: at("10-01 12:00"), due_at: at("10-01 17:30") })
  })

  it("keeps a due time that passed before it was paused", () => {
    const paused = act(start("09-28 09:00"), "pause", at("09-30 10:00"))
    const resumed = act(paused, "resume", at("10-02 10:00"))
    expect(resumed.due_at).toEqual(at("09-29 17:30"))
    expect(remainingMinutes(office, terms, resumed, at("10-02 10:00"))).toBe(-60)
  })

  it("stands still once it has ended", () => {
    const met = act(start("09-28 09:00"), "meet", at("09-28 10:00"))
    expect(met).toMatchObject({ state: "met", ended_at: at("09-28 10:00") })
    expect(remainingMinutes(office, terms, met, at("10-20 10:00"))).toBe(780)
  })

  it("moves by its table only", () => {
    const acts: ClockAct[] = ["pause", "resume", "meet", "cancel"]
    const running = start("09-28 09:00")
    const states = {
      running,
      paused: act(running, "pause", at("09-28 10:00")),
      met: act(running, "meet", at("09-28 10:00")),
      cancelled: act(running, "cancel", at("09-28 10:00")),
    }
    const allowed = Object.entries(states).map(([state, clock]) => [
      state,
      acts.filter((what) => changes(clock, what)),
    ])
    expect(Object.fromEntries(allowed)).toEqual({
      running: ["pause", "meet", "cancel"],
      paused: ["resume", "meet", "cancel"],
      met: [],
      cancelled: [],
    })
    expect(clockStates.states).toEqual(Object.keys(states))
    expect(() => act(states.met, "pause", at("09-28 11:00"))).toThrow(
      expect.objectContaining({ code: "DEADLINES-STATE-01" })
    )
  })
})

describe("alarms", () => {
  const ticks = (clock: Clock, moments: Date[]) => {
    let rung = NOTHING
    return moments.map((now) => {
      const tick = tickClock(office, terms, clock, rung, now)
      rung = tick.rung
      return tick.alarms
    })
  }

  it("come in their order, each once, and say when the next is due", () => {
    const clock = start("09-28 09:00")
    const moments = ["09-29 11:59", "09-29 12:00", "09-29 17:30", "09-30 10:00", "09-30 10:00"]
    expect(ticks(clock, moments.map(at))).toEqual([
      [],
      ["warned"],
      ["breached"],
      ["escalated:1"],
      [],
    ])
    expect(tickClock(office, terms, clock, NOTHING, at("09-29 13:00")).next_at).toEqual(
      at("09-29 17:30")
    )
  })

  it("are all called out, dated as they were due, by a server that slept through them", () => {
    const { alarms, rung, next_at } = tickClock(
      office,
      terms,
      start("09-28 09:00"),
      NOTHING,
      at("12-01 09:00")
    )
    expect(alarms).toEqual([
      "warned",
      "breached",
      "escalated:1",
      "escalated:2",
      "escalated:3",
      "escalated:4",
    ])
    expect(rung).toEqual({
      warned_at: at("09-29 12:00"),
      breached_at: at("09-29 17:30"),
      level: 4,
    })
    expect(next_at).toBeNull()
  })

  it("are silent while a clock is paused or over", () => {
    const paused = act(start("09-28 09:00"), "pause", at("09-28 10:00"))
    const met = act(start("09-28 09:00"), "meet", at("09-28 10:00"))
    for (const clock of [paused, met])
      expect(tickClock(office, terms, clock, NOTHING, at("12-01 09:00"))).toEqual({
        alarms: [],
        rung: NOTHING,
        next_at: null,
      })
  })

  it("of higher levels wait for as long as the clock was paused", () => {
    const paused = act(start("09-28 09:00"), "pause", at("09-30 09:30"))
    const resumed = act(paused, "resume", at("10-02 09:30"))
    const rung: Rung = { warned_at: at("09-29 12:00"), breached_at: at("09-29 17:30"), level: 0 }
    expect(tickClock(office, terms, resumed, rung, at("10-02 09:59")).alarms).toEqual([])
    expect(tickClock(office, terms, resumed, rung, at("10-02 10:00")).alarms).toEqual([
      "escalated:1",
    ])
  })
})

describe("laws of any clock", () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 4 * 24 * 60 }), { maxLength: 8 })

  /** Pauses and resumes in turn after the given minutes. */
  const run = (minutes: number[]) => {
    let clock = start("09-28 09:00")
    let now = clock.started_at
    let counted = 0
    for (const gap of minutes) {
      const next = new Date(now.getTime() + gap * 60_000)
      if (clock.state === "running") counted += businessMsBetween(office, now, next)
      clock = act(clock, clock.state === "running" ? "pause" : "resume", next)
      now = next
    }
    return { clock, now, counted }
  }

  it("it has used up exactly the office time in which it ran", () => {
    fc.assert(
      fc.property(gaps, (minutes) => {
        const { clock, now, counted } = run(minutes)
        expect(consumedMs(office, clock, now)).toBe(counted)
      })
    )
  })

  it("a running clock that is not overdue is due when what is left has passed", () => {
    fc.assert(
      fc.property(gaps, (minutes) => {
        const { clock, now, counted } = run(minutes)
        if (clock.state !== "running" || counted >= terms.due_minutes * 60_000) return
        const left = terms.due_minutes - counted / 60_000
        expect(clock.due_at).toEqual(addBusinessMinutes(office, now, left))
      })
    )
  })

  it("however often one looks, each alarm comes once and none is left out", () => {
    const looks = fc.array(fc.integer({ min: 0, max: 30 * 24 * 60 }), { maxLength: 30 })
    fc.assert(
      fc.property(looks, (minutes) => {
        const clock = start("09-28 09:00")
        const moments = [...minutes, 60 * 24 * 60]
          .sort((a, b) => a - b)
          .map((minute) => new Date(clock.started_at.getTime() + minute * 60_000))
        let rung = NOTHING
        const all: Alarm[] = []
        for (const now of moments) {
          const tick = tickClock(office, terms, clock, rung, now)
          rung = tick.rung
          all.push(...tick.alarms)
          expect(tick.next_at === null || tick.next_at > now).toBe(true)
        }
        expect(all).toEqual([
          "warned",
          "breached",
          "escalated:1",
          "escalated:2",
          "escalated:3",
          "escalated:4",
        ])
      })
    )
  })
})

describe("terms", () => {
  it.each([
    ["a warning after the due time", { warn_minutes: 841 }],
    ["levels that fall", { escalate_minutes: [60, 30] }],
    ["five levels", { escalate_minutes: [1, 2, 3, 4, 5] }],
    ["half minutes", { due_minutes: 900.5 }],
    ["no time at all", { due_minutes: 0, warn_minutes: 0 }],
    ["less than no time", { warn_minutes: -1 }],
  ])("are refused with %s", (_what, part) => {
    expect(() => checkTerms({ ...terms, ...part })).toThrow(
      expect.objectContaining({ code: "DEADLINES-POLICY-02" })
    )
  })
})
