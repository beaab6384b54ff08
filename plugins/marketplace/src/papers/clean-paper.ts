import { pictureKind } from "../domain/picture-kind"
import { paperFault } from "../domain/paper-faults"
import { checkPdf, isPdf } from "./check-pdf"
import { cleanPhoto } from "./clean-photo"

/** Larger uploads are refused before they are read to their end. */
export const MAX_PAPER_BYTES = 20 * 1024 * 1024

/** A paper as it is kept. */
export type CleanPaper = {
  bytes: Buffer
  mime: "image/jpeg" | "application/pdf"
  ending: "jpg" | "pdf"
}

/**
 * What is kept of an upload: a photo as a fresh JPEG without anything but its pixels, a PDF as it is. What it is is told
 * by its first bytes; its name and declared type are not believed.
 */
export async function cleanPaper(upload: Buffer): Promise<CleanPaper> {
  if (upload.length > MAX_PAPER_BYTES) throw paperFault("MARKET-PAPER-01")
  if (isPdf(upload)) {
    checkPdf(upload)
    return { bytes: upload, mime: "application/pdf", ending: "pdf" }
  }
  const kind = pictureKind(upload)
  if (!kind) throw paperFault("MARKET-PAPER-02")
  if (kind === "heic" || kind === "avif") throw paperFault("MARKET-PAPER-03")
  return { bytes: await cleanPhoto(upload), mime: "image/jpeg", ending: "jpg" }
}
