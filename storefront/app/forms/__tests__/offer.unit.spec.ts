import { parseAuditFilter } from "../audit-filter"
import { parseMandate, parseOffer } from "../offer"

const NOW = new Date("2026-11-30T20:00:00Z") // already 1 December in China

describe("a mandate", () => {
  const typed = { phone: "138 1234 5678", until: "quarter" }

  it("ends with its last day, as China counts days", () => {
    expect(parseMandate(typed, ["orders", "list", "everything"], NOW)).toEqual({
      ok: true,
      value: {
        phone: "13812345678",
        scopes: ["list", "orders"],
        valid_to: "2027-03-01",
      },
    })
    const dated = { ...typed, until: "date", date: "2026-12-01" }
    expect(parseMandate(dated, ["list"], NOW)).toMatchObject({
      value: { valid_to: "2026-12-01" },
    })
  })

  it("may begin later, and its months are counted from then", () => {
    const later = { ...typed, from: "2026-12-20" }
    expect(parseMandate(later, ["list"], NOW)).toMatchObject({
      value: { valid_from: "2026-12-20", valid_to: "2027-03-20" },
    })
    expect(parseMandate({ ...typed, from: "2026-12-01" }, ["list"], NOW)).not.toHaveProperty(
      "value.valid_from"
    )
    expect(parseMandate({ ...typed, from: "2026-11-30" }, ["list"], NOW)).toMatchObject({
      errors: { from: "date" },
    })
    const backwards = { ...later, until: "date", date: "2026-12-19" }
    expect(parseMandate(backwards, ["list"], NOW)).toMatchObject({ errors: { date: "date" } })
  })

  it("needs something to do and a day that is still to come", () => {
    const past = { ...typed, until: "date", date: "2026-11-30" }
    expect(parseMandate(past, [], NOW)).toEqual({
      ok: false,
      errors: { scopes: "scopes", date: "date" },
    })
    expect(parseMandate({ ...past, date: "2027-02-30" }, ["list"], NOW)).toMatchObject({
      errors: { date: "date" },
    })
  })
})

describe("an invitation", () => {
  it("of a helper needs no terms, of an agent it does", () => {
    const typed = { phone: "13812345678", role: "helper", name: "三娃" }
    expect(parseOffer(typed, [], NOW)).toEqual({
      ok: true,
      value: { phone: "13812345678", role: "helper", name: "三娃" },
    })
    expect(parseOffer({ ...typed, role: "agent" }, [], NOW)).toMatchObject({
      errors: { scopes: "scopes", until: "choose" },
    })
  })
})

describe("the record's filter", () => {
  it("takes whole days as China counts them", () => {
    const search = new URLSearchParams("from=2026-11-01&to=2026-11-02&action=market.x")
    expect(parseAuditFilter(search).filter).toEqual({
      action: "market.x",
      from: "2026-11-01",
      to: "2026-11-02",
    })
  })

  it("refuses an end before the beginning and ignores what is no day", () => {
    const search = new URLSearchParams("from=2026-11-02&to=2026-11-01")
    expect(parseAuditFilter(search).errors).toEqual({ to: "dates" })
    expect(parseAuditFilter(new URLSearchParams("from=yesterday")).filter).toEqual({})
  })
})
