import { join } from "node:path"
import sharp, { type OutputInfo } from "sharp"
import type { PictureKind } from "../../domain/picture-kind"
import { MAX_KEPT_HEIGHT, sizesFor, widthsFor, type PictureFormat } from "../../domain/picture"
import { ENCODE } from "./encodings"
import { openPicture, unreadable } from "./open-picture"

/** One size of a picture as a file, not yet stored. */
export type RenderedSize = { width: number; height: number; format: PictureFormat; file: string }

/** Of how many sizes so many are done. */
export type Progress = { done: number; of: number }

/**
 * Makes all sizes of a photo in a folder. The camera's rotation is applied and colours become sRGB; then only pixels are
 * handed on, so nothing of what the file also carried (a courtyard's position, a web page behind the last byte) can be
 * in what is made of it.
 */
export async function renderPicture(
  { file, kind, folder }: { file: string; kind: PictureKind; folder: string },
  onProgress: (progress: Progress) => void = () => undefined
): Promise<RenderedSize[]> {
  const upright = await pixelsOf(file, kind)
  const sizes = sizesFor(upright.info.width)
  const made: RenderedSize[] = []
  for (const width of widthsFor(upright.info.width)) {
    const smaller = await shrink(upright, width)
    for (const { format } of sizes.filter((size) => size.width === width)) {
      const target = join(folder, `${width}.${format}`)
      const { height } = await ENCODE[format](fromPixels(smaller)).toFile(target)
      made.push({ width, height, format, file: target })
      onProgress({ done: made.length, of: sizes.length })
    }
  }
  return made
}

type Pixels = { data: Buffer; info: OutputInfo }

const pixelsOf = (file: string, kind: PictureKind): Promise<Pixels> =>
  openPicture(file)
    .resize({ width: 1280, height: MAX_KEPT_HEIGHT, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true })
    .catch(() => unreadable(kind))

const shrink = async (pixels: Pixels, width: number): Promise<Pixels> =>
  pixels.info.width === width
    ? pixels
    : fromPixels(pixels).resize({ width }).raw().toBuffer({ resolveWithObject: true })

const fromPixels = ({ data, info: { width, height, channels } }: Pixels) =>
  sharp(data, { raw: { width, height, channels } })
