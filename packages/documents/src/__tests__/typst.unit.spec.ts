import { typesetPdf, typstTemplate, typstText } from ".."

const faults = {
  missingGlyphs: (characters: string) => new Error(`no glyph: ${characters}`),
  badSource: (details: string) => new Error(`bad source: ${details}`),
}
const MADE_AT = new Date("2026-05-21T02:00:00Z")
const page = typstTemplate<{ text: string }>(
  `#set text(font: "Noto Sans S Chinese", fallback: false)\n#text({{typ text}})\n`
)
const pdf = (text: string) => typesetPdf(page({ text }), MADE_AT, faults)

describe("setting a paper", () => {
  it("gives the same bytes for the same source and time", () => {
    expect(pdf("乡集 Xiangji").equals(pdf("乡集 Xiangji"))).toBe(true)
    const later = typesetPdf(page({ text: "乡集 Xiangji" }), new Date("2027-01-01"), faults)
    expect(pdf("乡集 Xiangji").equals(later)).toBe(false)
  })

  it("refuses a character its font lacks, with the paper's own words, and works again afterwards", () => {
    expect(() => pdf("𠮷野家")).toThrow(/no glyph: .*𠮷/)
    expect(pdf("吉野家").length).toBeGreaterThan(1000)
  })

  it("says what is wrong with a source", () => {
    expect(() => typesetPdf("#unknown()", MADE_AT, faults)).toThrow(/bad source: .*unknown/)
  })
})

describe("text for Typst", () => {
  it("drops what cannot be seen and keeps words apart", () => {
    expect(typstText("a\u0000b\u202Ec\nd\te")).toBe('"abc d e"')
    expect(typstText('quote " and \\')).toBe('"quote \\" and \\\\"')
  })

  it("refuses a value that is not text, which only a wrong template can print", () => {
    expect(() => typstText(undefined)).toThrow(
      expect.objectContaining({ code: "DOCUMENT-TEMPLATE-01" })
    )
  })
})
