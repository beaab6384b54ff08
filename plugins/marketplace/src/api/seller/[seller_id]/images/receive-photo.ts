import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { MAX_PICTURE_BYTES, pictureMissing, pictureTooLarge } from "../../../../domain/picture"

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_PICTURE_BYTES, files: 1, fields: 0 },
}).single("file")

/** Middleware: takes one file from the field "file" into memory, never more than the limit. */
export function receivePhoto(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  upload(req, res, (error: unknown) => {
    if (!(error instanceof multer.MulterError)) return next(error)
    next(error.code === "LIMIT_FILE_SIZE" ? pictureTooLarge() : pictureMissing())
  })
}

/** The photo that arrived. */
export function photoOf(req: MedusaRequest): Buffer {
  const { file } = req as MedusaRequest & { file?: { buffer: Buffer } }
  if (!file) throw pictureMissing()
  return file.buffer
}
