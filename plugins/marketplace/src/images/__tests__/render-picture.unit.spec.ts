import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import type { PictureKind } from "../../domain/picture-kind"
import { checkPicture } from "../render/check-picture"
import { renderPicture } from "../render/render-picture"

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pictures-spec-"))
})
afterEach(() => rm(folder, { recursive: true }))

const refused = (code: string) => expect.objectContaining({ code })

async function fileOf(bytes: Buffer): Promise<string> {
  await writeFile(join(folder, "original"), bytes)
  return join(folder, "original")
}
const check = async (bytes: Buffer, kind: PictureKind) => checkPicture(await fileOf(bytes), kind)
const render = async (bytes: Buffer, kind: PictureKind = "jpeg") =>
  renderPicture({ file: await fileOf(bytes), kind, folder })

/** Grainy, so that every part of the file matters. */
const grain = (width: number, height: number) =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: "#3a7d34" },
      noise: { type: "gaussian", mean: 120, sigma: 30 },
    },
  })

/** A landscape picture as a phone held upright stores it: turned by EXIF, with the position of the house. */
const phonePhoto = (width: number, height: number) =>
  grain(width, height)
    .withExif({
      IFD0: { Make: "Phone" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 7/1 30/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe("rendering a photo", () => {
  it("turns it upright and leaves every trace of the camera and the place behind, in every size", async () => {
    const photo = await phonePhoto(1600, 1200)
    expect((await sharp(photo).metadata()).exif).toBeInstanceOf(Buffer)
    const steps: number[] = []
    const file = await fileOf(photo)
    const made = await renderPicture({ file, kind: "jpeg", folder }, ({ done }) => steps.push(done))
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(made.map(({ width, height, format }) => [width, height, format])).toEqual(
      [[320, 427] as const, [640, 853] as const, [1200, 1600] as const].flatMap(([w, h]) => [
        [w, h, "webp"],
        [w, h, "jpeg"],
        [w, h, "avif"],
      ])
    )
    for (const size of made) {
      const { exif, xmp, iptc, icc, orientation, format, width, height } = await sharp(
        size.file
      ).metadata()
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
      expect(format).toBe(size.format === "avif" ? "heif" : size.format)
      expect([width, height]).toEqual([size.width, size.height])
      expect((await readFile(size.file)).includes("Phone")).toBe(false)
    }
  })

  it("takes transparent pictures onto white", async () => {
    const clear = sharp({ create: { width: 40, height: 30, channels: 4, background: "#0000" } })
    const [small] = await render(await clear.png().toBuffer(), "png")
    const { data } = await sharp(small!.file).raw().toBuffer({ resolveWithObject: true })
    expect(data[0]).toBeGreaterThan(250)
  })

  it("makes of print colours, grey and sixteen bits what a screen shows", async () => {
    const odd: [Buffer, PictureKind][] = [
      [await grain(400, 300).toColourspace("cmyk").jpeg().toBuffer(), "jpeg"],
      [await grain(400, 300).greyscale().jpeg().toBuffer(), "jpeg"],
      [await grain(400, 300).toColourspace("rgb16").png().toBuffer(), "png"],
      [await grain(400, 300).avif({ effort: 0 }).toBuffer(), "avif"],
    ]
    for (const [bytes, kind] of odd)
      for (const { file } of await render(bytes, kind)) {
        const { space, depth } = await sharp(file).metadata()
        expect(["srgb", "b-w"]).toContain(space)
        expect(depth).toBe("uchar")
      }
  })

  it("writes nothing for a picture that breaks off", async () => {
    const photo = await phonePhoto(1600, 1200)
    await expect(render(photo.subarray(0, photo.length / 2))).rejects.toThrow(
      refused("MARKET-IMAGE-04")
    )
    expect(await readdir(folder)).toEqual(["original"])
  })
})

describe("checking a photo", () => {
  it("answers its size the right way up and a preview of less than a kilobyte", async () => {
    const { blur, ...size } = await check(await phonePhoto(1600, 1200), "jpeg")
    expect(size).toEqual({ width: 1200, height: 1600 })
    expect(blur).toMatch(/^data:image\/webp;base64,/)
    expect(blur.length).toBeLessThan(1024)
  })

  it("notices wherever a picture breaks off, though it is unpacked small", async () => {
    const whole: [PictureKind, Buffer][] = [
      ["jpeg", await grain(2400, 1800).jpeg().toBuffer()],
      ["jpeg", await grain(2400, 1800).jpeg({ progressive: true }).toBuffer()],
      ["png", await grain(600, 450).png().toBuffer()],
      ["webp", await grain(1200, 900).webp().toBuffer()],
      ["webp", await grain(600, 450).webp({ lossless: true, effort: 0 }).toBuffer()],
      ["avif", await grain(600, 450).avif({ effort: 0 }).toBuffer()],
    ]
    const unnoticed: string[] = []
    for (const [kind, bytes] of whole) {
      await expect(check(bytes, kind)).resolves.toHaveProperty(
        "width",
        (await sharp(bytes).metadata()).width
      )
      for (const part of [0.02, 0.1, 0.5, 0.9, 0.98, 0.995]) {
        const broken = bytes.subarray(0, Math.floor(bytes.length * part))
        const passed = await check(broken, kind).then(
          () => true,
          ({ code }) => code !== "MARKET-IMAGE-04"
        )
        if (passed) unnoticed.push(`${kind} at ${part}`)
      }
    }
    expect(unnoticed).toEqual([])
  }, 60_000)

  it("refuses a small file that would unpack to a giant, before unpacking it", async () => {
    const giant = sharp({ create: { width: 9000, height: 9000, channels: 3, background: "#fff" } })
    await expect(check(await giant.png().toBuffer(), "png")).rejects.toThrow(
      refused("MARKET-IMAGE-05")
    )
  })

  it("refuses moving pictures", async () => {
    const pixels = Buffer.concat([40, 120, 200].map((grey) => Buffer.alloc(64 * 64 * 3, grey)))
    const raw = { width: 64, height: 3 * 64, channels: 3 as const, pageHeight: 64 }
    const frames = await sharp(pixels, { raw }).webp().toBuffer()
    await expect(check(frames, "webp")).rejects.toThrow(refused("MARKET-IMAGE-10"))
  })

  it("refuses a file that is something else than it was said to be", async () => {
    await expect(check(await grain(64, 64).png().toBuffer(), "jpeg")).rejects.toThrow(
      refused("MARKET-IMAGE-04")
    )
  })

  it("says of HEIC what to do about it", async () => {
    const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08mdat", "latin1")
    await expect(check(heic, "heic")).rejects.toThrow(refused("MARKET-IMAGE-03"))
  })
})
