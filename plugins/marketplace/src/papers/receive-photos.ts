import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { tooManyPhotos } from "../domain/after-sale/faults"
import { paperFault } from "../domain/paper-faults"

/** So many photos show what is wrong. */
export const MOST_PHOTOS = 5
const MAX_PHOTO_BYTES = 12 * 1024 * 1024

const LIMITS: readonly string[] = ["LIMIT_FILE_SIZE", "LIMIT_FILE_COUNT", "LIMIT_UNEXPECTED_FILE"]

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_PHOTO_BYTES, files: MOST_PHOTOS, fields: 60, fieldSize: 20_000 },
}).array("photos", MOST_PHOTOS)

/**
 * Middleware: takes a form with up to five photos (field `photos`) into memory, never more than the limit. What comes
 * without files, as JSON, passes.
 */
export function receivePhotos(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  upload(req, res, (error: unknown) => {
    if (!error) return next()
    // Whatever else breaks while a form is read into memory is the sender's.
    const tooMuch = error instanceof multer.MulterError && LIMITS.includes(error.code)
    next(tooMuch ? tooManyPhotos() : paperFault("MARKET-PAPER-06"))
  })
}

/** The photos that arrived; a form's empty file field is none. */
export function photosOf(req: MedusaRequest): Buffer[] {
  const { files } = req as MedusaRequest & { files?: { buffer: Buffer }[] }
  return (files ?? []).map((file) => file.buffer).filter((bytes) => bytes.length > 0)
}
