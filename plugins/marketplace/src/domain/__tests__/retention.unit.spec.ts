import fc from "fast-check"
import { keptFacts } from "../application/kept-facts"
import { FACT_NAMES } from "../application/facts"
import { APPLICATION_STATES } from "../application-states"
import { daysBefore, mustForget, type KeptApplication } from "../retention"
import { resolveOptions } from "../../options"

const NOW = new Date("2026-11-22T00:00:00Z")
const terms = { paperRetentionDays: 30, draftRetentionDays: 90 }
const application = (state: KeptApplication["state"], days: number): KeptApplication => ({
  state,
  decided_at: ["draft", "submitted", "sent_back"].includes(state) ? null : daysBefore(NOW, days),
  touched_at: daysBefore(NOW, days),
  forgotten_at: null,
})
const due = (one: KeptApplication) => mustForget(one, terms, NOW)

describe("what is kept of an application", () => {
  it.each(["rejected", "withdrawn"] as const)("goes thirty days after it was %s", (state) => {
    expect([29, 30, 31].map((days) => due(application(state, days)))).toEqual([false, true, true])
  })

  it("goes when a draft was not touched for ninety days", () => {
    expect([31, 89, 90].map((days) => due(application("draft", days)))).toEqual([
      ...[false, false, true],
    ])
  })

  it("stays for ever when it is approved or being looked at, and goes once only", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...APPLICATION_STATES),
        fc.integer({ min: 0, max: 5000 }),
        (state, days) => {
          const one = application(state, days)
          if (["approved", "submitted", "sent_back"].includes(state)) expect(due(one)).toBe(false)
          expect(due({ ...one, forgotten_at: NOW })).toBe(false)
        }
      )
    )
  })

  it("is nothing personal: what the shop shows, and what statistics count", () => {
    const facts = Object.fromEntries(FACT_NAMES.map((name) => [name, "x"]))
    expect(Object.keys(keptFacts({ ...facts, id_number_doubtful: true } as never))).toEqual([
      ...["kind", "name", "place_id", "taxpayer_kind", "issuance_route"],
    ])
    expect(keptFacts({})).toEqual({})
  })

  it("is kept as long as the options say", () => {
    const secret = "s".repeat(32)
    expect(resolveOptions({ secret })).toMatchObject({ ...terms, unusedPhotoDays: 30 })
    expect(resolveOptions({ secret, paperRetentionDays: 7 }).paperRetentionDays).toBe(7)
    expect(() => resolveOptions({ secret, draftRetentionDays: 0 })).toThrow()
  })
})
