import { assertDivisionCode, codesAbove, liesWithin } from "../division-code"

describe("division codes", () => {
  it("accepts county, town and village codes of their length", () => {
    expect(() => assertDivisionCode("510182", "county")).not.toThrow()
    expect(() => assertDivisionCode("510182103", "town")).not.toThrow()
    expect(() => assertDivisionCode("510182103201", "village")).not.toThrow()
  })

  it.each([
    ["510182", "town"],
    ["990182", "county"],
    ["510000", "county"],
    ["510182000", "town"],
    ["51018２", "county"],
    ["", "county"],
  ] as const)("refuses %s as a %s", (code, level) => {
    expect(() => assertDivisionCode(code, level)).toThrow(
      expect.objectContaining({ code: "MARKET-PLACE-01" })
    )
  })

  it("knows the places above", () => {
    expect(codesAbove("510182103201")).toEqual(["510182103", "510182"])
    expect(codesAbove("510182")).toEqual([])
    expect(liesWithin("510182103", "510182")).toBe(true)
    expect(liesWithin("510182", "510182")).toBe(false)
  })
})
