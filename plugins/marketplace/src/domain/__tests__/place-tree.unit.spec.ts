import { assertParent, levelOf } from "../place-tree"

const code = (wanted: string) => expect.objectContaining({ code: wanted })

describe("a new place", () => {
  it.each([
    ["510182", "county"],
    ["510182103", "town"],
    ["510182103201", "village"],
  ])("with the code %s is a %s", (typed, level) => expect(levelOf(typed)).toBe(level))

  it.each(["", "5101", "990182", "510100000", "5101821032", "51018210320x"])(
    "cannot have the code %j",
    (typed) => expect(() => levelOf(typed)).toThrow(code("MARKET-PLACE-01"))
  )

  it("lies right below a place that is there, and in the one it is said to lie in", () => {
    const town = { id: "plc_town", code: "510182103" }
    assertParent("510182103201", town)
    assertParent("510182103201", town, "plc_town")
    assertParent("510182", undefined)
    expect(() => assertParent("510182103201", undefined)).toThrow(code("MARKET-PLACE-04"))
    expect(() => assertParent("510182103201", town, "plc_other")).toThrow(code("MARKET-PLACE-05"))
    expect(() => assertParent("510182", undefined, "plc_town")).toThrow(code("MARKET-PLACE-05"))
  })
})
