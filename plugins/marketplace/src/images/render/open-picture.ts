import sharp, { type Metadata, type Sharp } from "sharp"
import type { PictureKind } from "../../domain/picture-kind"
import { MAX_PICTURE_PIXELS } from "../../domain/picture"
import { PictureRefusal } from "./refusal"

// libvips would answer a second file of the same path with what it remembers of the first.
sharp.cache(false)

const FORMAT_OF: Record<PictureKind, Metadata["format"]> = {
  ...{ jpeg: "jpeg", png: "png", webp: "webp" },
  ...{ avif: "heif", heic: "heif" },
}

/** What a file's head says of it, without unpacking it. */
export async function readHead(file: string, kind: PictureKind): Promise<Metadata> {
  // The limit would only say "damaged"; who asked can say "too large" by the numbers.
  const head = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => unreadable(kind))
  if (head.format !== FORMAT_OF[kind]) unreadable(kind)
  return head
}

/** The picture for unpacking, the right way up. "truncated" lets through the harmless warnings that real phones cause. */
export const openPicture = (file: string): Sharp =>
  sharp(file, {
    failOn: "truncated",
    limitInputPixels: MAX_PICTURE_PIXELS,
    sequentialRead: true,
  }).autoOrient()

/** HEIC is read where libvips was built with a decoder for it; where it was not, the camera's setting helps. */
export function unreadable(kind: PictureKind): never {
  throw new PictureRefusal(kind === "heic" ? "MARKET-IMAGE-03" : "MARKET-IMAGE-04")
}
