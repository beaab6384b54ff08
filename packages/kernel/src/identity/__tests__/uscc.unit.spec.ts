import fc from "fast-check"
import { checkUscc, organisationCheckCharacter, usccCheckCharacter } from "../uscc"

describe("social credit code", () => {
  it.each([
    "91110000600037341L",
    "91110000710926094P",
    "121200004013590816",
    "911522010783762860", // ends in 0: needs the outer modulus
    "91310110666007217T",
    "91330106673959654P",
  ])("accepts %s", (code) => expect(checkUscc(code)).toBe("valid"))

  it.each([
    ["12345", "format"],
    ["12345678", "format"],
    ["9111000060003734IL", "format"],
    ["A1110000600037341L", "checksum"],
    ["91110000600037341N", "checksum"],
    ["91350211M00013FA1N", "checksum"],
    ["339902999999789113", "checksum"],
  ])("judges %s as %s", (code, verdict) => expect(checkUscc(code)).toBe(verdict))

  const character = fc.constantFrom(..."0123456789ABCDEFGHJKLMNPQRTUWXY")
  const organisation = fc.string({ unit: character, minLength: 8, maxLength: 8 })

  it("notices any single wrong character of a code that was right", () => {
    fc.assert(
      fc.property(organisation, fc.nat(7), character, (body, at, other) => {
        const code = complete(body)
        const typed = code.slice(0, 8 + at) + other + code.slice(9 + at)
        return checkUscc(code) === "valid" && (typed === code || checkUscc(typed) !== "valid")
      })
    )
  })
})

function complete(organisation: string): string {
  const body = `91510182${organisation}${organisationCheckCharacter(organisation)}`
  return body + usccCheckCharacter(body)
}
