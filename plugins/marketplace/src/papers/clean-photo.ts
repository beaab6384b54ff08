import sharp from "sharp"
import { MAX_PICTURE_PIXELS } from "../domain/picture"
import type { Fault } from "@xiangji/kernel"
import { paperFault } from "../domain/paper-faults"

/** How large it may stay, and what is said of a photo that cannot be used. */
export type PhotoTerms = { longest: number; damaged: () => Fault; tooManyPixels: () => Fault }

const OF_PAPERS: PhotoTerms = {
  longest: 2400, // small print stays readable
  damaged: () => paperFault("MARKET-PAPER-04"),
  tooManyPixels: () => paperFault("MARKET-PAPER-05"),
}

/**
 * Makes a fresh JPEG of a photo: the camera's rotation applied, and then nothing but pixels. A photo of an identity card
 * taken at home carries the home's position.
 */
export async function cleanPhoto(bytes: Buffer, terms: PhotoTerms = OF_PAPERS): Promise<Buffer> {
  const { longest } = terms
  const damaged = () => {
    throw terms.damaged()
  }
  const head = await sharp(bytes, { limitInputPixels: false }).metadata().catch(damaged)
  if (head.width * head.height > MAX_PICTURE_PIXELS) throw terms.tooManyPixels()
  // "truncated" lets through the harmless warnings that real phones cause.
  return sharp(bytes, { failOn: "truncated", limitInputPixels: MAX_PICTURE_PIXELS })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .jpeg({ quality: 85 })
    .toBuffer()
    .catch(damaged)
}
