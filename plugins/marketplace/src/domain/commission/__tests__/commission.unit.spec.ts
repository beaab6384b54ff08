import fc from "fast-check"
import { commissionOn } from "../commission-on"
import { commissionRuleFor, type CommissionRule, type CommissionSubject } from "../rule"

const rule = (id: string, part: Partial<CommissionRule>): CommissionRule => ({
  id,
  seller_id: null,
  category_id: null,
  place_id: null,
  seller_kind: null,
  rate_bp: 300,
  valid_from: "2016-01-01T00:00:00Z",
  valid_to: null,
  ...part,
})

const at = new Date("2016-06-13T08:00:00Z")
const eggs: CommissionSubject = {
  seller_id: "sel_a",
  seller_kind: "farmer",
  category_ids: ["cat_eggs", "cat_food"],
  place_ids: ["plc_village", "plc_town", "plc_county"],
}
const found = (rules: CommissionRule[], subject: Partial<CommissionSubject> = {}) =>
  commissionRuleFor(rules, { ...eggs, ...subject }, at)?.id

describe("commission", () => {
  it("prefers seller to category to place to kind of seller to the rule for all", () => {
    const rules = [
      rule("all", {}),
      rule("kind", { seller_kind: "farmer" }),
      rule("place", { place_id: "plc_county" }),
      rule("category", { category_id: "cat_food" }),
      rule("own", { seller_id: "sel_a" }),
    ]
    for (const expected of ["own", "category", "place", "kind", "all"]) {
      expect(found(rules)).toBe(expected)
      rules.pop()
    }
  })

  it("prefers the village to its county, the narrow category to the wide, and more fields to fewer", () => {
    expect(
      found([
        rule("county", { place_id: "plc_county" }),
        rule("village", { place_id: "plc_village" }),
      ])
    ).toBe("village")
    expect(
      found([rule("food", { category_id: "cat_food" }), rule("eggs", { category_id: "cat_eggs" })])
    ).toBe("eggs")
    const own = rule("own", { seller_id: "sel_a" })
    expect(found([own, rule("own eggs", { seller_id: "sel_a", category_id: "cat_eggs" })])).toBe(
      "own eggs"
    )
  })

  it("is never won by a rule about something else", () => {
    const others = [
      rule("seller", { seller_id: "sel_b" }),
      rule("category", { category_id: "cat_shoes" }),
      rule("place", { place_id: "plc_far" }),
      rule("both", { seller_id: "sel_a", place_id: "plc_far" }),
    ]
    expect(found(others)).toBeUndefined()
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
