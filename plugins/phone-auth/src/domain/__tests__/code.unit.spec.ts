import { DEFAULT_POLICY, hashCode, makeCode, makeSalt, readCode } from "../code"
import { resolveOptions } from "../options"
import { smsFault } from "../sms-faults"

const facts = { phone: "+8613800138000", purpose: "sign_in", salt: "s", code: "012345" } as const

describe("codes", () => {
  it("have six digits, leading zeros kept, and differ", () => {
    const codes = Array.from({ length: 3_000 }, () => makeCode(DEFAULT_POLICY))
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
    expect(codes.some((code) => code.startsWith("0"))).toBe(true)
    expect(new Set(codes).size).toBeGreaterThan(2_900)
  })

  it("are hashed for one number, purpose, salt and secret", () => {
    const hash = hashCode("secret", facts)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    const others = [
      hashCode("other", facts),
      hashCode("secret", { ...facts, phone: "+8613800138001" }),
      hashCode("secret", { ...facts, salt: makeSalt() }),
      hashCode("secret", { ...facts, code: "012346" }),
    ]
    expect(others).not.toContain(hash)
    expect(hashCode("secret", { ...facts })).toBe(hash)
  })

  it.each([
    [" 012 345", "012345"],
    ["０１２３４５", "012345"],
    ["12345", null],
    ["1234567", null],
    ["12345a", null],
    [123456, null],
    [undefined, null],
  ])("are read from %p as %p", (typed, code) => {
    expect(readCode(typed, DEFAULT_POLICY)).toBe(code)
  })
})

describe("options", () => {
  it("fill in what is left out and refuse a short secret", () => {
    const options = resolveOptions({ secret: "x".repeat(32), policy: { tries: 3 } })
    expect(options.policy).toEqual({ digits: 6, seconds: 300, tries: 3 })
    expect(options.actors).toEqual(["customer", "member"])
    expect(() => resolveOptions({ secret: "short" })).toThrow()
    expect(() => resolveOptions({})).toThrow()
  })
})

describe("faults of the SMS vendor", () => {
  it("survive core's notification module, which keeps only the sentence", () => {
    const wrapped =
      "Failed to send notification with id noti_1:\nPHONE-SMS-02 isv.MOBILE_NUMBER_ILLEGAL"
    expect(smsFault(wrapped)).toMatchObject({ code: "PHONE-SMS-02", type: "invalid_data" })
    expect(smsFault("Could not find a notification provider")).toMatchObject({
      code: "PHONE-SMS-03",
    })
  })
})
