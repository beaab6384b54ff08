import fc from "fast-check"
import { mergeTimelines, type TimelineEntry, type TimelineKind } from "../timeline"

const entry = fc.record({
  at: fc.integer({ min: 0, max: 50 }).map((hour) => new Date(1.7e12 + hour * 3.6e6).toISOString()),
  kind: fc.constantFrom<TimelineKind>("order", "parcel", "invoice", "paper"),
  text: fc.constant({ zh: "", en: "" }),
})

describe("mergeTimelines", () => {
  it("keeps every entry and never goes back in time", () => {
    fc.assert(
      fc.property(fc.array(fc.array(entry)), (histories) => {
        const merged = mergeTimelines(...histories)
        expect(new Set(merged)).toEqual(new Set(histories.flat()))
        merged.reduce((before, now) => {
          expect(before.at <= now.at).toBe(true)
          return now
        }, merged[0] as TimelineEntry)
      })
    )
  })

  it("puts the cause before its effect when both carry the same time", () => {
    const at = "2026-11-22T00:00:00.000Z"
    const one = (kind: TimelineKind): TimelineEntry => ({ at, kind, text: { zh: kind, en: kind } })
    const merged = mergeTimelines([one("paper")], [one("invoice")], [one("order")], [one("parcel")])
    expect(merged.map(({ kind }) => kind)).toEqual(["order", "parcel", "invoice", "paper"])
  })
})
