import fc from "fast-check"
import { maskBankAccount, maskIdentityNumber } from "../mask"

describe("masked numbers", () => {
  it("keep what their owner recognises", () => {
    expect(maskIdentityNumber("11010519491231002X")).toBe("110***********002X")
    expect(maskBankAccount("6222021234567890123")).toBe("***************0123")
  })

  it("never show more than they hide, and keep the length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 30 }), (text) => {
        for (const masked of [maskIdentityNumber(text), maskBankAccount(text)]) {
          expect(masked).toHaveLength(text.length)
          const hidden = [...masked].filter((character) => character === "*").length
          expect(hidden).toBeGreaterThanOrEqual(text.length / 2)
        }
      })
    )
  })
})
