import fc from "fast-check"
import { pictureFault } from "../picture-faults"
import { labelledRight, pictureKind, plainFilename } from "../picture-kind"
import { sizesFor, widthsFor, wrongShape } from "../picture"

const bytes = (text: string) => Buffer.from(text, "latin1")
const heif = (brand: string, compatible = "mif1") =>
  bytes(`\0\0\0\x1cftyp${brand}\0\0\0\0${compatible}`)

describe("pictures", () => {
  it("are never enlarged, and never made twice in one size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), (width) => {
        const widths = widthsFor(width)
        expect(widths.every((made) => made <= width)).toBe(true)
        expect(new Set(widths).size).toBe(widths.length)
        expect(Math.max(...widths)).toBe(Math.min(width, 1280))
        expect(sizesFor(width)).toHaveLength(widths.length * 3)
      })
    )
  })

  it("are known by their bytes", () => {
    expect(pictureKind(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe("jpeg")
    expect(pictureKind(bytes("\x89PNG\r\n\x1a\n"))).toBe("png")
    expect(pictureKind(bytes("RIFF....WEBPVP8 "))).toBe("webp")
    expect(pictureKind(heif("avif"))).toBe("avif")
    expect(pictureKind(heif("mif1", "mif1avif"))).toBe("avif")
    expect(pictureKind(heif("heic"))).toBe("heic")
    expect(pictureKind(heif("mif1", "mif1heic"))).toBe("heic")
  })

  it("are nothing else, whatever else begins the file", () => {
    const others = ["<svg/>", "%PDF-1.7", "GIF89a", "II*\0", "MZ\x90", "PK\x03\x04", "RIFF....WAVE"]
    for (const other of [...others, "", "\xff\xd8", "\0\0\0\x18ftypisom"])
      expect([other, pictureKind(bytes(other))]).toEqual([other, null])
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (random) => {
        fc.pre(random[0] !== 0xff && random[0] !== 0x89)
        expect([null, "webp", "avif", "heic"]).toContain(pictureKind(Buffer.from(random)))
      })
    )
  })

  it("are taken at their word when they claim nothing or the truth", () => {
    expect(labelledRight("jpeg", "IMG_1.JPG", "image/jpeg")).toBe(true)
    expect(labelledRight("jpeg", "image:1234", "application/octet-stream")).toBe(true)
    expect(labelledRight("jpeg", "竹笋.2026", "image/pjpeg; charset=binary")).toBe(true)
    expect(labelledRight("heic", "IMG_2.HEIF", "image/heic")).toBe(true)
  })

  it("are not believed when name or type says something else", () => {
    expect(labelledRight("png", "photo.jpg", "image/png")).toBe(false)
    expect(labelledRight("png", "photo.png", "image/jpeg")).toBe(false)
    expect(labelledRight("jpeg", "setup.exe", "image/jpeg")).toBe(false)
    expect(labelledRight("jpeg", "photo.jpg.html", "text/html")).toBe(false)
  })

  it("have a shape that can be shown", () => {
    expect(wrongShape({ width: 4000, height: 3000 })).toBeNull()
    expect(wrongShape({ width: 9248, height: 6944 })).toBeNull()
    expect(wrongShape({ width: 800, height: 16_000 })).toBeNull()
    expect(wrongShape({ width: 30_000, height: 30_000 })).toBe("MARKET-IMAGE-05")
    expect(wrongShape({ width: 1, height: 1 })).toBe("MARKET-IMAGE-09")
    expect(wrongShape({ width: 1, height: 60_000 })).toBe("MARKET-IMAGE-09")
    expect(wrongShape({ width: 0, height: 10 })).toBe("MARKET-IMAGE-04")
  })

  it("keep of their name what can be read in a list", () => {
    expect(plainFilename("C:\\photos\\竹笋.jpg")).toBe("竹笋.jpg")
    expect(plainFilename("../../etc/passwd")).toBe("passwd")
    expect(plainFilename("a\0b\u202egpj.jpg")).toBe("abgpj.jpg")
    expect(plainFilename("..")).toBeNull()
    expect(plainFilename("x".repeat(500) + ".jpg")).toMatch(/^x{116}\.jpg$/)
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(plainFilename(name) ?? "x").toMatch(/^[^/\\\0]{1,240}$/)
      })
    )
  })

  it("are refused with a code and a sentence in two languages", () => {
    expect(pictureFault("MARKET-IMAGE-03")).toMatchObject({
      code: "MARKET-IMAGE-03",
      messages: { zh: expect.stringContaining("兼容性最佳"), en: expect.stringContaining("HEIC") },
    })
    expect(pictureFault("MARKET-IMAGE-12").type).toBe("not_found")
  })
})
