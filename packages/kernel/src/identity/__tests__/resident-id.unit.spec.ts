import fc from "fast-check"
import { checkResidentId, residentCheckCharacter } from "../resident-id"
import { normaliseNumber } from "../normalise"

const TODAY = new Date("2026-11-22T00:00:00Z")

describe("resident identity number", () => {
  it.each([
    ["11010519491231002X", "valid"], // the example of the standard
    ["440524188001010014", "format"], // the standard's other example was born in 1880
    ["110105194912310021", "checksum"],
    ["11010519490229002X", "format"], // no 29 February 1949
    ["00010519491231002X", "format"],
    ["99010519491231002X", "format"], // no such province
    ["51018220991231001X", "format"], // not born yet
    ["11010549123100", "format"],
    ["110105491231002", "format"], // fifteen digits: void
    ["11010519491231002Y", "format"],
    ["", "format"],
  ])("judges %s as %s", (number, verdict) => {
    expect(checkResidentId(number, TODAY)).toBe(verdict)
  })

  const sequence = fc.nat(999).map((value) => String(value).padStart(3, "0"))
  const complete = (middle: string) =>
    `51018219750412${middle}${residentCheckCharacter(`51018219750412${middle}`)}`

  it("notices any wrong digit and any two neighbours that changed places", () => {
    fc.assert(
      fc.property(sequence, fc.nat(16), fc.nat(9), (middle, at, digit) => {
        const number = complete(middle)
        const typed = number.slice(0, at) + digit + number.slice(at + 1)
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2)
        expect(checkResidentId(number, TODAY)).toBe("valid")
        if (typed !== number) expect(checkResidentId(typed, TODAY)).not.toBe("valid")
        if (swapped !== number) expect(checkResidentId(swapped, TODAY)).not.toBe("valid")
      })
    )
  })

  it("is read whatever its width, case and spacing", () => {
    expect(normaliseNumber(" １１０１０５ 19491231 002x")).toBe("11010519491231002X")
  })
})
