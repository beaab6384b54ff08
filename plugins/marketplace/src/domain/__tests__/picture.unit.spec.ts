import fc from "fast-check"
import { assertPicture, pictureKind, widthsFor } from "../picture"

const code = (expected: string) => expect.objectContaining({ code: expected })

describe("pictures", () => {
  it("are never enlarged, and never made twice in one size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), (width) => {
        const widths = widthsFor(width)
        expect(widths.every((made) => made <= width)).toBe(true)
        expect(new Set(widths).size).toBe(widths.length)
        expect(Math.max(...widths)).toBe(Math.min(width, 1280))
      })
    )
  })

  it("are known by their bytes", () => {
    expect(pictureKind(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe("jpeg")
    expect(pictureKind(Buffer.from("RIFF....WEBPVP8 ", "latin1"))).toBe("webp")
    expect(pictureKind(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBe("other")
  })

  it("refuses a HEIC photo with the setting to change, and anything else with its code", () => {
    expect(() => assertPicture(Buffer.from("\0\0\0\x18ftypheic\0\0\0\0", "latin1"))).toThrow(
      code("MARKET-IMAGE-03")
    )
    expect(() => assertPicture(Buffer.from("%PDF-1.7"))).toThrow(code("MARKET-IMAGE-02"))
    expect(() => assertPicture(Buffer.alloc(0))).toThrow(code("MARKET-IMAGE-02"))
    expect(() => assertPicture(Buffer.alloc(20 * 1024 * 1024 + 1))).toThrow(code("MARKET-IMAGE-01"))
  })
})
