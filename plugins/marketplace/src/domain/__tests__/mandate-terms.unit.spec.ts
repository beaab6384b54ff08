import fc from "fast-check"
import { MANDATE_SCOPES } from "../../types/market"
import { mandateFor, mandateInForce, scopesOf } from "../mandate"
import { agreeTerms, momentOf, yearAfter } from "../mandate-terms"

const now = new Date("2026-11-22T04:00:00Z")
const days = (count: number) => new Date(now.getTime() + count * 24 * 3600 * 1000)
const refused = (code: string) => expect.objectContaining({ code })

describe("the terms of a mandate", () => {
  it("are for a year from now unless said otherwise", () => {
    expect(agreeTerms({ scopes: ["orders", "list", "list"] }, now)).toEqual({
      scopes: ["list", "orders"],
      valid_from: now,
      valid_to: new Date("2027-11-22T04:00:00Z"),
    })
  })

  it("are refused without a scope, backwards, already over, or for more than a year", () => {
    expect(() => agreeTerms({ scopes: [] }, now)).toThrow(refused("MARKET-MANDATE-01"))
    const terms = (valid_from: Date, valid_to: Date) =>
      agreeTerms({ scopes: ["list"], valid_from, valid_to }, now)
    expect(() => terms(days(2), days(1))).toThrow(refused("MARKET-MANDATE-03"))
    expect(() => terms(days(2), days(2))).toThrow(refused("MARKET-MANDATE-03"))
    expect(() => terms(days(-9), days(-1))).toThrow(refused("MARKET-MANDATE-03"))
    expect(() => terms(now, days(367))).toThrow(refused("MARKET-MANDATE-04"))
    expect(terms(now, days(366)).valid_to).toEqual(days(366))
  })

  it("never last longer than a year and a day, and always end after they begin", () => {
    const day = fc.integer({ min: -800, max: 800 }).map(days)
    fc.assert(
      fc.property(fc.option(day), fc.option(day), (valid_from, valid_to) => {
        try {
          const agreed = agreeTerms({ scopes: ["list"], valid_from, valid_to }, now)
          expect(agreed.valid_to > agreed.valid_from && agreed.valid_to > now).toBe(true)
          const latest = yearAfter(agreed.valid_from).getTime() + 24 * 3600 * 1000
          expect(agreed.valid_to.getTime()).toBeLessThanOrEqual(latest)
        } catch (error) {
          expect((error as { code: string }).code).toMatch(/^MARKET-MANDATE-0[34]$/)
        }
      })
    )
  })

  it("read a day as a day in China, its last one included", () => {
    expect(momentOf("2026-11-22", "from")).toEqual(new Date("2026-11-21T16:00:00Z"))
    expect(momentOf("2026-11-22", "to")).toEqual(new Date("2026-11-22T16:00:00Z"))
    expect(momentOf("2026-11-22T01:02:03Z", "to")).toEqual(new Date("2026-11-22T01:02:03Z"))
    expect(momentOf("2026-13-40", "from")).toBeNull()
  })
})

describe("the scopes of an agent", () => {
  const anyMandates = fc.array(
    fc.record({
      scopes: fc.subarray([...MANDATE_SCOPES, "everything"]),
      valid_from: fc.integer({ min: -9, max: 9 }).map(days),
      valid_to: fc.option(fc.integer({ min: -9, max: 9 }).map(days)),
      revoked_at: fc.option(fc.integer({ min: -9, max: 9 }).map(days)),
    })
  )

  it("are exactly what the mandates in force grant together, and each has its mandate", () => {
    fc.assert(
      fc.property(anyMandates, fc.integer({ min: -9, max: 9 }).map(days), (mandates, at) => {
        const scopes = scopesOf("agent", mandates, at)
        for (const scope of MANDATE_SCOPES) {
          const granting = mandates.filter(
            (mandate) => mandateInForce(mandate, at) && mandate.scopes.includes(scope)
          )
          expect(scopes.includes(scope)).toBe(granting.length > 0)
          expect(mandateFor(scope, mandates, at)).toBe(granting[0])
        }
      })
    )
  })

  it("never grow by taking a mandate away", () => {
    fc.assert(
      fc.property(anyMandates, fc.nat(), (mandates, index) => {
        const fewer = mandates.filter((_, each) => each !== index % (mandates.length || 1))
        const all = scopesOf("agent", mandates, now)
        expect(scopesOf("agent", fewer, now).every((scope) => all.includes(scope))).toBe(true)
      })
    )
  })
})
