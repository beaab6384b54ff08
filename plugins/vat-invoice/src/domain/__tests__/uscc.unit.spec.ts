import fc from "fast-check"
import { checkTaxId, assertTaxId, normaliseTaxId } from "../tax-id"
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

describe("taxpayer number", () => {
  it("is read whatever its width, case and spacing", () => {
    expect(normaliseTaxId(" 9111 0000-6000３７３４1l ")).toBe("91110000600037341L")
  })

  it.each([
    ["company", null, "INVOICE-TITLE-01"],
    ["company", "12345", "INVOICE-TITLE-02"],
    ["company", "91110000600037341N", "INVOICE-TITLE-03"],
    ["person", "12345", "INVOICE-TITLE-02"],
    ["company", "510182123456789", undefined],
    ["person", null, undefined],
  ] as const)("of a %s %s gives %s", (kind, taxId, code) => {
    expect(checkTaxId(kind, taxId)?.code).toBe(code)
  })

  it("with a wrong check character passes once its owner has confirmed it", () => {
    const doubtful = "91110000600037341N"
    expect(() => assertTaxId("company", doubtful, false)).toThrow(
      expect.objectContaining({ code: "INVOICE-TITLE-03" })
    )
    assertTaxId("company", doubtful, true)
  })

  it("of a wrong form does not pass, confirmed or not", () => {
    expect(() => assertTaxId("company", "12345", true)).toThrow(
      expect.objectContaining({ code: "INVOICE-TITLE-02" })
    )
  })
})

function complete(organisation: string): string {
  const body = `91510182${organisation}${organisationCheckCharacter(organisation)}`
  return body + usccCheckCharacter(body)
}
