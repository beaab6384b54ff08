import sharp from "sharp"
import {
  MAX_PICTURE_PIXELS,
  pictureDamaged,
  pictureTooManyPixels,
  widthsFor,
} from "../../domain/picture"
import type { ImageVariant } from "../../types/market"

/** One size of a picture, not yet stored. */
export type RenderedVariant = Pick<ImageVariant, "width" | "height" | "format"> & { bytes: Buffer }

/**
 * Makes all sizes of a photo. The camera's rotation is applied, and then all metadata is left behind: a photo taken in a
 * courtyard carries the position of somebody's home.
 */
export async function renderVariants(bytes: Buffer): Promise<RenderedVariant[]> {
  const upright = await turnUpright(bytes)
  const widths = widthsFor(upright.info.width)
  const jobs = widths.map((width) => ({ width, format: "webp" as const }))
  const jpeg = { width: Math.max(...widths), format: "jpeg" as const }
  const rendered: RenderedVariant[] = []
  for (const job of [...jobs, jpeg]) rendered.push(await render(upright, job))
  return rendered
}

type Pixels = { data: Buffer; info: sharp.OutputInfo }

async function turnUpright(bytes: Buffer): Promise<Pixels> {
  const { width, height } = await sharp(bytes).metadata().catch(damaged)
  if (width * height > MAX_PICTURE_PIXELS) throw pictureTooManyPixels()
  // "truncated" lets through the harmless warnings that real phones cause.
  const picture = sharp(bytes, { failOn: "truncated", limitInputPixels: MAX_PICTURE_PIXELS })
  return picture
    .autoOrient()
    .resize({ width: 1280, height: 4096, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(damaged)
}

async function render(
  { data, info }: Pixels,
  { width, format }: Pick<RenderedVariant, "width" | "format">
): Promise<RenderedVariant> {
  const { channels } = info
  const raw = { width: info.width, height: info.height, channels }
  const picture = sharp(data, { raw }).resize({ width })
  const encoded = format === "webp" ? picture.webp({ quality: 80 }) : picture.jpeg({ quality: 82 })
  const out = await encoded.toBuffer({ resolveWithObject: true })
  return { width: out.info.width, height: out.info.height, format, bytes: out.data }
}

function damaged(): never {
  throw pictureDamaged()
}
