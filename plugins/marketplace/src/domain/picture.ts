// What a photo may be. Free of everything but arithmetic: the process that opens strangers' files loads it too.

/** Larger uploads are refused before they are read to their end. */
export const MAX_PICTURE_BYTES = 20 * 1024 * 1024
/** A small file can unpack to gigabytes; phones in common use take pictures of up to 64 million pixels. */
export const MAX_PICTURE_PIXELS = 70_000_000
/** Below this nothing can be seen. */
export const MIN_PICTURE_SIDE = 16
/** A long picture of a product's details is in use; a thread is not. */
export const MAX_PICTURE_RATIO = 20

/** Widths that pages ask for. */
const WIDTHS = [320, 640, 1280]
/** Nothing is kept higher than this. */
export const MAX_KEPT_HEIGHT = 4096

export const PICTURE_FORMATS = ["webp", "jpeg", "avif"] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

/** The widths to make of a picture that is `width` wide: never larger than it is. */
export function widthsFor(width: number): number[] {
  return [...new Set(WIDTHS.map((target) => Math.min(target, width)))]
}

/** Every size to make, the smallest first. */
export const sizesFor = (width: number): { width: number; format: PictureFormat }[] =>
  widthsFor(width).flatMap((made) => PICTURE_FORMATS.map((format) => ({ width: made, format })))

/** Why a picture of this shape is refused, by the code of the refusal; null when it is fine. */
export function wrongShape({ width, height }: { width: number; height: number }): string | null {
  if (width < 1 || height < 1) return "MARKET-IMAGE-04"
  if (width * height > MAX_PICTURE_PIXELS) return "MARKET-IMAGE-05"
  const [short, long] = width < height ? [width, height] : [height, width]
  if (short < MIN_PICTURE_SIDE || long / short > MAX_PICTURE_RATIO) return "MARKET-IMAGE-09"
  return null
}
