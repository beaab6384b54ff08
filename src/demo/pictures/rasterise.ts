import sharp from "sharp"
import type { Backdrop, Picture } from "./picture"

/** The widest size the market keeps of a picture; drawn larger, it would only be made smaller again. */
const WIDTH = 1280
const HEIGHT = 960

/** SVG is drawn for 72 dots per inch at its own size, 1600 by 1200. */
const DENSITY = (72 * WIDTH) / 1600

const sheets = new Map<string, Promise<Buffer>>()

/** A picture as a JPEG, the shape in which a villager's phone would send it. */
export async function rasterise({ backdrop, foreground }: Picture): Promise<Buffer> {
  const goods = await sharp(Buffer.from(foreground), { density: DENSITY })
    .resize(WIDTH, HEIGHT)
    .png({ compressionLevel: 0 })
    .toBuffer()
  const sheet = backdrop
    ? sharp(await backdropSheet(backdrop)).composite([{ input: goods }])
    : sharp(goods)
  return sheet.flatten({ background: "#f3e2bf" }).jpeg({ quality: 84 }).toBuffer()
}

/** Rooms are drawn once, at half size: their noise textures cost most of the time, and a wall may be a little soft. */
function backdropSheet({ key, draw }: Backdrop): Promise<Buffer> {
  const sheet =
    sheets.get(key) ??
    sharp(Buffer.from(draw()), { density: DENSITY / 2 })
      .resize(WIDTH, HEIGHT)
      .png({ compressionLevel: 0 })
      .toBuffer()
  sheets.set(key, sheet)
  return sheet
}
