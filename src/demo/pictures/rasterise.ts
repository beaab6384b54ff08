import sharp from "sharp"
import type { Backdrop, Picture } from "./picture"

const sheets = new Map<string, Promise<Buffer>>()

/** A picture as a 1600×1200 JPEG, the shape in which a villager's phone would send it. */
export async function rasterise({ backdrop, foreground }: Picture): Promise<Buffer> {
  const goods = Buffer.from(foreground)
  const sheet = backdrop
    ? sharp(await backdropSheet(backdrop)).composite([{ input: goods }])
    : sharp(goods)
  return sheet.flatten({ background: "#f3e2bf" }).jpeg({ quality: 84 }).toBuffer()
}

function backdropSheet({ key, draw }: Backdrop): Promise<Buffer> {
  const sheet =
    sheets.get(key) ?? sharp(Buffer.from(draw())).png({ compressionLevel: 1 }).toBuffer()
  sheets.set(key, sheet)
  return sheet
}
