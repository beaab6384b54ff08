import fc from "fast-check"
import { maskPhone, normalisePhone } from "../phone-number"

const national = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 }))
  .map(([second, rest]) => `1${second}${String(rest).padStart(9, "0")}`)

const blanks = fc.constantFrom("", " ", "-", "  ", "　")
const prefix = fc.constantFrom("", "+86", "86", "0086", "+86 ", "（+86）", "＋８６")

describe("phone numbers", () => {
  it("have one form, however they are written", () => {
    fc.assert(
      fc.property(national, prefix, blanks, blanks, (number, before, one, two) => {
        const written = `${before}${number.slice(0, 3)}${one}${number.slice(3, 7)}${two}${number.slice(7)}`
        expect(normalisePhone(written)).toBe(`+86${number}`)
      })
    )
  })

  it("stay as they are once in that form", () => {
    fc.assert(
      fc.property(national, (number) => {
        expect(normalisePhone(normalisePhone(number))).toBe(`+86${number}`)
      })
    )
  })

  it("are refused when anything else was written, never half read", () => {
    fc.assert(
      fc.property(fc.anything(), (written) => {
        const read = () => normalisePhone(written)
        try {
          expect(read()).toMatch(/^\+861[3-9]\d{9}$/)
        } catch (error) {
          expect(error).toMatchObject({ code: "PHONE-NUMBER-01" })
        }
      })
    )
  })

  it.each(["12800138000", "1380013800", "138001380000", "+85291234567", "010-62345678", "1e10"])(
    "refuses %s",
    (written) => {
      expect(() => normalisePhone(written)).toThrow(
        expect.objectContaining({ code: "PHONE-NUMBER-01" })
      )
    }
  )

  it("show only their ends", () => {
    expect(maskPhone("+8613800138000")).toBe("138****8000")
  })
})
