import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { paperFault } from "../domain/paper-faults"
import { MAX_PAPER_BYTES } from "./clean-paper"

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_PAPER_BYTES, files: 1, fields: 0 },
}).single("file")

/** Middleware: takes one file from the field "file" into memory, never more than the limit. */
export function receiveFile(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  upload(req, res, (error: unknown) => {
    if (!error) return next()
    const tooLarge = error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE"
    // Whatever else breaks while a request is read into memory is the sender's.
    next(paperFault(tooLarge ? "MARKET-PAPER-01" : "MARKET-PAPER-06"))
  })
}

/** The file that arrived. */
export function fileOf(req: MedusaRequest): Buffer {
  const { file } = req as MedusaRequest & { file?: { buffer: Buffer } }
  if (!file?.buffer.length) throw paperFault("MARKET-PAPER-06")
  return file.buffer
}
