import { onItsWay, parseCode, rememberedCode, secondsUntil } from "../sent-code"

describe("a code on its way", () => {
  const now = Date.parse("2026-11-22T12:00:00Z")

  it("is waited for until the later of two may be sent again, in whole seconds", () => {
    const sent = onItsWay([
      { resend_after: "2026-11-22T12:00:30.000Z", demo_code: "012345" },
      { resend_after: "2026-11-22T12:00:59.400Z" },
    ])
    expect(sent.demoCodes).toEqual(["012345"])
    expect(secondsUntil(sent.resendAt, now)).toBe(60)
    expect(secondsUntil(sent.resendAt, now + 61_000)).toBe(0)
  })

  it("survives the way through the form's hidden fields", () => {
    const sent = onItsWay([
      { resend_after: "2026-11-22T12:01:00Z", demo_code: "012345" },
      { resend_after: "2026-11-22T12:01:00Z", demo_code: "678901" },
    ])
    const fields = { resend_at: String(sent.resendAt), demo_codes: sent.demoCodes.join(" ") }
    expect(rememberedCode(fields)).toEqual(sent)
  })

  it("has no clock when none was sent, and nothing but digits comes back", () => {
    expect(secondsUntil(rememberedCode({}).resendAt, now)).toBeUndefined()
    expect(rememberedCode({ resend_at: "soon", demo_codes: "<b> 123456" })).toEqual({
      resendAt: 0,
      demoCodes: ["123456"],
    })
  })
})

it.each([
  [" 012 345", "012345"],
  ["０１２３４５", "012345"],
  ["12345", null],
  ["12345a", null],
  [undefined, null],
])("a typed code %p is read as %p", (typed, code) => {
  expect(parseCode(typed)).toBe(code)
})
