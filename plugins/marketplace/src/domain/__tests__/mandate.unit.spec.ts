import fc from "fast-check"
import { MANDATE_SCOPES } from "../../types/market"
import { mandateInForce, scopesOf } from "../mandate"

const from = new Date("2026-03-01T00:00:00Z")
const to = new Date("2026-04-01T00:00:00Z")
const mandate = { scopes: ["list"], valid_from: from, valid_to: to, revoked_at: null }
const day = fc.date({
  min: new Date("2026-01-01"),
  max: new Date("2026-12-31"),
  noInvalidDate: true,
})

describe("mandates", () => {
  it("are in force from the first moment until just before the last", () => {
    expect(mandateInForce(mandate, new Date(from.getTime() - 1))).toBe(false)
    expect(mandateInForce(mandate, from)).toBe(true)
    expect(mandateInForce(mandate, new Date(to.getTime() - 1))).toBe(true)
    expect(mandateInForce(mandate, to)).toBe(false)
  })

  it("are never in force from the moment of revocation on", () => {
    fc.assert(
      fc.property(day, day, (revoked_at, at) => {
        const inForce = mandateInForce({ ...mandate, revoked_at }, at)
        if (at >= revoked_at) expect(inForce).toBe(false)
      })
    )
  })

  it("give an agent exactly what is granted, an owner everything, a helper no money", () => {
    expect(scopesOf("agent", [], from)).toEqual([])
    expect(scopesOf("agent", [mandate, { ...mandate, scopes: ["orders"] }], from)).toEqual([
      "list",
      "orders",
    ])
    expect(scopesOf("agent", [{ ...mandate, scopes: ["everything"] }], from)).toEqual([])
    expect(scopesOf("owner", [], from)).toEqual([...MANDATE_SCOPES])
    expect(scopesOf("helper", [mandate], from)).not.toContain("earnings")
  })
})
