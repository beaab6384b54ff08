import { createWriteStream } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import multer, { type StorageEngine } from "multer"
import { SHEET_LIMITS } from "../../../../spreadsheet/limits"
import { sheetFault } from "../../../../spreadsheet/sheet-faults"
import { FOLDER_PREFIX } from "../../../../workflows/listing-import/temporary-folder"

/** A spreadsheet that has arrived, on disk until the answer is given. */
export type Upload = { path: string; filename: string }
type Receiving = MedusaRequest & { file?: Upload; folder?: string }

/** Streams an upload into the request's own folder, never into memory. */
const toFolder: StorageEngine = {
  _handleFile(req, { stream, originalname }, done) {
    const path = join((req as typeof req & { folder: string }).folder, "upload")
    pipeline(stream, createWriteStream(path, { flags: "wx", mode: 0o600 })).then(
      () => done(null, { path, filename: originalname }),
      done
    )
  },
  _removeFile(_req, _file, done) {
    done(null) // the folder goes as a whole
  },
}

const upload = multer({
  storage: toFolder,
  limits: { fileSize: SHEET_LIMITS.fileBytes, files: 1, fields: 0 },
  defParamCharset: "utf8", // file names are Chinese
}).single("file")

/** Middleware: takes one file from the field "file"; what it lay in is removed when the answer is given, or nobody waits. */
export async function receiveSheet(
  req: Receiving,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), FOLDER_PREFIX))
  req.folder = folder
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  res.once("close", () => {
    rm(folder, { recursive: true, force: true }).catch((error: Error) =>
      logger.error("an upload's folder was not removed", error)
    )
  })
  upload(req, res, (error: unknown) => next(error ? whatWentWrong(error) : undefined))
}

/** The file that arrived. */
export function uploadOf(req: MedusaRequest): Upload {
  const { file } = req as Receiving
  if (!file) throw sheetFault("missing")
  return { path: file.path, filename: file.filename.slice(-200) }
}

/** A broken-off or garbled request is the sender's; what the disk says is ours. */
function whatWentWrong(error: unknown): unknown {
  if (error instanceof multer.MulterError)
    return sheetFault(error.code === "LIMIT_FILE_SIZE" ? "tooLarge" : "missing")
  const ours = typeof (error as NodeJS.ErrnoException).syscall === "string"
  return ours ? error : sheetFault("missing")
}
