import { chinaTime } from "../china-time"
import { mediaUrl, srcSetOf } from "../media"
import { parseOrderCode, parseOrderCodes } from "../order-code"
import { parsePhone, spacedPhone } from "../phone"
import { safePath } from "../safe-path"
import { parseJin, weight } from "../weight"

describe("what people type", () => {
  it.each(["13812345678", "+86 138 1234 5678", "0086-138-1234-5678", "１３８１２３４５６７８"])(
    "reads %p as a mobile number",
    (typed) => expect(parsePhone(typed)).toBe("13812345678")
  )

  it.each(["", "1381234567", "23812345678", "02887654321"])(
    "refuses %p as a mobile number",
    (typed) => expect(parsePhone(typed)).toBeNull()
  )

  it("spaces a phone number for reading", () => {
    expect(spacedPhone("+8613812345678")).toBe("138 1234 5678")
  })

  it("reads order codes in small letters, full width and without the dash", () => {
    expect(parseOrderCode(" 1042－7kq2m9px4d ")).toBe("1042-7KQ2M9PX4D")
    expect(parseOrderCode("10427KQ2M9PX4D")).toBe("1042-7KQ2M9PX4D")
    expect(parseOrderCode("hello")).toBeNull()
  })

  it("finds all order codes in a pasted text, whole addresses too, and says what is none", () => {
    const pasted =
      "1042-7KQ2M9PX4D、1043-AAAAAAAAAA\nhttp://shop.test/o/1042-7KQ2M9PX4D?placed  ???"
    expect(parseOrderCodes(pasted)).toEqual({
      codes: ["1042-7KQ2M9PX4D", "1043-AAAAAAAAAA"],
      unclear: ["???"],
    })
  })

  it("reads a weight in jin", () => {
    expect(parseJin("1.5斤")).toBe(750)
    expect(parseJin("0")).toBeNull()
    expect(weight(750, "zh")).toBe("1.5 斤")
    expect(weight(750, "en")).toBe("750 g")
  })
})

describe("addresses of pages and pictures", () => {
  it("never sends anybody to another site", () => {
    for (const path of ["//evil.test", "/\\evil.test", "https://evil.test", "javascript:1", null])
      expect(safePath(path, "/")).toBe("/")
    expect(safePath("/basket?a=1", "/")).toBe("/basket?a=1")
  })

  it("loads every picture from this site", () => {
    expect(mediaUrl("http://other.test:9000/static/a-640.webp?x=1")).toBe("/media/a-640.webp")
    expect(mediaUrl("/media/a.webp")).toBe("/media/a.webp")
  })

  it("offers every size of a format, and none of a format that was never made", () => {
    const size = { width: 320, height: 240, format: "avif" as const, url: "http://x/a-320.avif" }
    const sizes = [size, { ...size, width: 640, url: "http://x/a-640.avif" }]
    expect(srcSetOf(sizes, "avif")).toBe("/media/a-320.avif 320w, /media/a-640.avif 640w")
    expect(srcSetOf(sizes, "jpeg")).toBeUndefined()
  })

  it("shows the time of China wherever the server stands", () => {
    expect(chinaTime("2026-11-21T17:30:00Z", "zh")).toBe("11月22日 01:30")
    expect(chinaTime("2026-11-21T17:30:00Z", "en", true)).toBe("22 Nov 2026")
  })
})
