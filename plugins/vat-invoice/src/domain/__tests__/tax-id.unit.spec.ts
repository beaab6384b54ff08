import { checkTaxId, assertTaxId, normaliseTaxId } from "../tax-id"

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
