import fc from "fast-check"
import { maskPhone, normalisePhone } from "../phone-number"

// Ranges that the ministry has given to mobile networks; the library knows them number by number.
const national = fc
  .tuple(
    fc.constantFrom("130", "138", "145", "150", "159", "166", "173", "177", "188", "191", "199"),
    fc.integer({ min: 0, max: 99_999_999 })
  )
  .map(([range, rest]) => `${range}${String(rest).padStart(8, "0")}`)

const blanks = fc.constantFrom("", " ", "-", "  ", "　")
const prefix = fc.constantFrom("", "+86", "86", "0086", "+86 ", "（+86）", "＋８６")
const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const code = (error: unknown) => (error as { code?: string }).code

describe("phone numbers", () => {
  it("have one form, however they are written", () => {
    fc.assert(
      fc.property(
        national,
        prefix,
        blanks,
        blanks,
        fc.boolean(),
        (number, before, one, two, full) => {
          const written = `${before}${number.slice(0, 3)}${one}${number.slice(3, 7)}${two}${number.slice(7)}`
          expect(normalisePhone(full ? wide(written) : written)).toBe(`+86${number}`)
        }
      )
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
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: "binary" })), (written) => {
        try {
          expect(normalisePhone(written)).toMatch(/^\+861[3-9]\d{9}$/)
        } catch (error) {
          expect(code(error)).toBe("PHONE-NUMBER-01")
        }
      })
    )
  })

  it("are refused with anything before, after or inside", () => {
    const litter = fc.stringMatching(/^[A-Za-z一-龥;,/#*@]{1,5}$/)
    fc.assert(
      fc.property(national, litter, fc.nat(11), (number, dirt, at) => {
        const written = `${number.slice(0, at)}${dirt}${number.slice(at)}`
        expect(() => normalisePhone(written)).toThrow(
          expect.objectContaining({ code: "PHONE-NUMBER-01" })
        )
      })
    )
  })

  it.each([
    ["12800138000", "a range of no network"],
    ["1380013800", "too short"],
    ["138001380000", "too long"],
    ["+85291234567", "a Hong Kong mobile"],
    ["010-62345678", "a landline"],
    ["+8601062345678", "a landline"],
    ["4008123123", "a service number"],
    ["1e10", "no number"],
    ["+86 13800138000 ext 5", "an extension"],
    ["tel:+8613800138000;ext=5", "an address"],
  ])("refuse %s: %s", (written) => {
    expect(() => normalisePhone(written)).toThrow(
      expect.objectContaining({ code: "PHONE-NUMBER-01" })
    )
  })

  it("of other countries are taken where the application says so, mobiles only", () => {
    const delta = ["CN", "HK", "MO"] as const
    expect(normalisePhone("+852 9123 4567", delta)).toBe("+85291234567")
    expect(normalisePhone("0085366123456", delta)).toBe("+85366123456")
    expect(normalisePhone("13800138000", delta)).toBe("+8613800138000")
    for (const other of ["+85223456789", "91234567", "+12025550123"])
      expect(() => normalisePhone(other, delta)).toThrow(
        expect.objectContaining({ code: "PHONE-NUMBER-01" })
      )
  })

  it("show only their ends", () => {
    expect(maskPhone("+8613800138000")).toBe("138****8000")
    expect(maskPhone("+85291234567")).toBe("+852****4567")
  })
})
