import sharp from "sharp"
import { renderVariants } from "../render-variants"

/** A landscape picture as a phone held upright stores it: turned by EXIF, with the position of the house. */
const phonePhoto = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#3a7d34" } })
    .withExif({
      IFD0: { Make: "Phone", Orientation: "6" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "31/1 7/1 30/1" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe("rendering a photo", () => {
  it("turns it upright and leaves every trace of the camera and the place behind", async () => {
    const photo = await phonePhoto(1600, 1200)
    expect((await sharp(photo).metadata()).exif).toBeInstanceOf(Buffer)
    const variants = await renderVariants(photo)
    expect(variants.map(({ width, height, format }) => [width, height, format])).toEqual([
      [320, 427, "webp"],
      [640, 853, "webp"],
      [1200, 1600, "webp"],
      [1200, 1600, "jpeg"],
    ])
    for (const variant of variants) {
      const { exif, xmp, iptc, orientation, format } = await sharp(variant.bytes).metadata()
      expect({ exif, xmp, iptc, orientation }).toEqual({})
      expect(format).toBe(variant.format)
    }
  })

  it("refuses a picture that breaks off", async () => {
    const photo = await phonePhoto(1600, 1200)
    await expect(renderVariants(photo.subarray(0, photo.length / 2))).rejects.toMatchObject({
      code: "MARKET-IMAGE-04",
    })
  })

  it("refuses a small file that would unpack to a giant", async () => {
    const giant = sharp({ create: { width: 9000, height: 9000, channels: 3, background: "#fff" } })
    await expect(renderVariants(await giant.png().toBuffer())).rejects.toMatchObject({
      code: "MARKET-IMAGE-05",
    })
  })

  it("takes transparent pictures onto white", async () => {
    const clear = sharp({ create: { width: 40, height: 30, channels: 4, background: "#0000" } })
    const [small] = await renderVariants(await clear.png().toBuffer())
    const { data } = await sharp(small!.bytes).raw().toBuffer({ resolveWithObject: true })
    expect(data[0]).toBeGreaterThan(250)
  })
})
