import type { PictureKind } from "../../domain/picture-kind"
import { wrongShape } from "../../domain/picture"
import { openPicture, readHead, unreadable } from "./open-picture"
import { PictureRefusal } from "./refusal"

/** What is known of a good picture: its size the right way up, and a few blurred pixels as a data URL. */
export type CheckedPicture = { width: number; height: number; blur: string }

/** The longer side of the preview, in pixels. */
const PREVIEW = 16

/**
 * Refuses what cannot be shown, reading the file to its end: JPEG and WebP are unpacked at a fraction of their size, but
 * every byte of them is read, so a picture that breaks off is noticed.
 */
export async function checkPicture(file: string, kind: PictureKind): Promise<CheckedPicture> {
  const { autoOrient, pages = 1 } = await readHead(file, kind)
  const wrong = wrongShape(autoOrient)
  if (wrong) throw new PictureRefusal(wrong)
  if (kind === "webp" && pages > 1) throw new PictureRefusal("MARKET-IMAGE-10")
  const preview = await openPicture(file)
    .resize({ width: PREVIEW, height: PREVIEW, fit: "inside" })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .blur(0.8)
    .webp({ quality: 40, smartSubsample: true })
    .toBuffer()
    .catch(() => unreadable(kind))
  const { width, height } = autoOrient
  return { width, height, blur: `data:image/webp;base64,${preview.toString("base64")}` }
}
