import sharp from "sharp"
import { MAX_PICTURE_PIXELS } from "../domain/picture"
import { paperFault } from "../domain/paper-faults"

/** Small print stays readable at this size. */
const LONGEST_SIDE = 2400

/**
 * Makes a fresh JPEG of a photo: the camera's rotation applied, and then nothing but pixels. A photo of an identity card
 * taken at home carries the home's position.
 */
export async function cleanPhoto(bytes: Buffer, longest = LONGEST_SIDE): Promise<Buffer> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(damaged)
  if (width * height > MAX_PICTURE_PIXELS) throw paperFault("MARKET-PAPER-05")
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

function damaged(): never {
  throw paperFault("MARKET-PAPER-04")
}
