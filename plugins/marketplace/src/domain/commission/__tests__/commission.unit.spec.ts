import fc from "fast-check"
import { commissionOn } from "../commission-on"
import { commissionRuleFor, type CommissionRule } from "../rule"

const rule = (id: string, part: Partial<CommissionRule>): CommissionRule => ({
  id,
  seller_id: null,
  seller_kind: null,
  rate_bp: 300,
  valid_from: "2016-01-01T00:00:00Z",
  valid_to: null,
  ...part,
})

const at = new Date("2016-06-13T08:00:00Z")
const found = (rules: CommissionRule[], seller = { id: "sel_a", kind: "farmer" }) =>
  commissionRuleFor(rules, seller, at)?.id

describe("commission", () => {
  it("prefers the rule for the seller to the one for its kind, and that to the rule for all", () => {
    const all = rule("all", {})
    const kind = rule("kind", { seller_kind: "farmer" })
    const own = rule("own", { seller_id: "sel_a" })
    expect(found([all, kind, own])).toBe("own")
    expect(found([all, kind])).toBe("kind")
    expect(found([all, kind], { id: "sel_b", kind: "company" })).toBe("all")
  })

  it("takes the oldest of equals, and only rules in force", () => {
    const older = rule("older", { valid_from: "2015-01-01T00:00:00Z" })
    const ended = rule("ended", { valid_from: "2014-01-01T00:00:00Z", valid_to: at })
    const later = rule("later", { seller_id: "sel_a", valid_from: "2016-06-14T00:00:00Z" })
    expect(found([rule("newer", {}), older, ended, later])).toBe("older")
    expect(found([])).toBeUndefined()
  })

  it("is exact to half a fen and never more than the goods", () => {
    expect(commissionOn(10_050, 300)).toBe(302)
    expect(commissionOn(10_049, 300)).toBe(301)
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.nat(10_000), (net, rate) => {
        const commission = commissionOn(net, rate)
        expect(Math.abs(commission - (net * rate) / 10_000)).toBeLessThanOrEqual(0.5)
        expect(commission).toBeLessThanOrEqual(net)
      })
    )
  })
})
