import sharp from "sharp"
import { cleanPaper } from "../clean-paper"

const photo = (width = 1600, height = 1200) =>
  sharp({ create: { width, height, channels: 3, background: "#c9a227" } })

const PDF = [
  "%PDF-1.4",
  "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
  "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj",
  "trailer<</Root 1 0 R>>",
  "startxref",
  "9",
  "%%EOF",
].join("\n")

const code = (wanted: string) => expect.objectContaining({ code: wanted })

describe("papers", () => {
  it("keep nothing of a photo but its pixels, upright and no larger than needed", async () => {
    const upload = await photo(4000, 3000)
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 7/1 30/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const { bytes, mime } = await cleanPaper(upload)
    const { width, height, exif, icc, xmp } = await sharp(bytes).metadata()
    expect({ mime, width, height }).toEqual({ mime: "image/jpeg", width: 1800, height: 2400 })
    expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined])
  })

  it.each(["png", "webp"] as const)("are kept as JPEG when they come as %s", async (format) => {
    const { mime } = await cleanPaper(await photo(80, 60).toFormat(format).toBuffer())
    expect(mime).toBe("image/jpeg")
  })

  it("keep a PDF as it is", async () => {
    const upload = Buffer.from(PDF)
    expect((await cleanPaper(upload)).bytes).toBe(upload)
  })

  it("lose what was hidden behind the last byte of a photo", async () => {
    const upload = Buffer.concat([
      await photo(80, 60).jpeg().toBuffer(),
      Buffer.from("<script>alert(1)</script>"),
    ])
    expect((await cleanPaper(upload)).bytes.includes("<script>")).toBe(false)
  })

  it.each([
    ["nothing at all", Buffer.alloc(0), "MARKET-PAPER-02"],
    ["a web page", Buffer.from("<html><script>alert(1)</script></html>"), "MARKET-PAPER-02"],
    ["a web page that claims to be a photo", Buffer.from("GIF89a<script>"), "MARKET-PAPER-02"],
    ["a drawing with a program", Buffer.from("<svg onload='alert(1)'/>"), "MARKET-PAPER-02"],
    ["an archive", Buffer.from("PK\x03\x04xxxx"), "MARKET-PAPER-02"],
    ["a program", Buffer.from("MZ\x90\x00\x03"), "MARKET-PAPER-02"],
    ["something in front of a PDF", Buffer.from(`<html>${PDF}`), "MARKET-PAPER-02"],
    ["an iPhone's own format", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0"), "MARKET-PAPER-03"],
    ["a JPEG's first bytes alone", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "MARKET-PAPER-04"],
    ["a PDF that breaks off", Buffer.from(PDF.slice(0, -6)), "MARKET-PAPER-04"],
    ["a PDF with something behind it", Buffer.from(`${PDF}PK\x03\x04`), "MARKET-PAPER-04"],
    [
      "a PDF with a program",
      Buffer.from(PDF.replace("/Pages 2", "/OpenAction<</S/JavaScript/JS(x)>>/Pages 2")),
      "MARKET-PAPER-09",
    ],
    [
      "a PDF with an attachment",
      Buffer.from(PDF.replace("/Pages 2", "/Names<</EmbeddedFiles 9 0 R>>/Pages 2")),
      "MARKET-PAPER-09",
    ],
    ["more than 20 MB", Buffer.alloc(20 * 1024 * 1024 + 1), "MARKET-PAPER-01"],
  ])("are refused when they are %s", async (_what, upload, wanted) => {
    await expect(cleanPaper(upload)).rejects.toEqual(code(wanted))
  })

  it("are refused when a photo breaks off", async () => {
    const noise = { type: "gaussian" as const, mean: 128, sigma: 60 }
    const whole = await sharp({
      create: { width: 800, height: 600, channels: 3, background: "#fff", noise },
    })
      .jpeg()
      .toBuffer()
    await expect(cleanPaper(whole.subarray(0, whole.length / 2))).rejects.toEqual(
      code("MARKET-PAPER-04")
    )
  })

  it("are refused when a small file unpacks to more than a camera takes", async () => {
    const bomb = await photo(12_000, 8_000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(1024 * 1024)
    await expect(cleanPaper(bomb)).rejects.toEqual(code("MARKET-PAPER-05"))
  })
})
