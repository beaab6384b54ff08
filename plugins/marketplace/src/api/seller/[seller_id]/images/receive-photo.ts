import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import multer from "multer"
import { pictureFault } from "../../../../domain/picture-faults"
import { MAX_PICTURE_BYTES } from "../../../../domain/picture"
import type { WorkFolder } from "../../../../images/work-folder"
import { openingPictures } from "../../../../workflows/image/opening-pictures"
import { toWorkFolder } from "./to-work-folder"

/** A photo that has arrived, on disk until `close`. */
export type Photo = { path: string; sha256: string; filename: string; mime_type: string }

type Receiving = MedusaRequest & { work?: WorkFolder; taken?: boolean; file?: Photo }

const upload = multer({
  storage: toWorkFolder,
  limits: { fileSize: MAX_PICTURE_BYTES, files: 1, fields: 0 },
  defParamCharset: "utf8", // names of photos are Chinese
}).single("file")

let underWay = 0

/**
 * Middleware: streams one file from the field "file" to a folder of its own, never more than the limit, never into
 * memory. The folder goes when the route is done with it, or with the request when it comes to no route.
 */
export async function receivePhoto(
  req: Receiving,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const pictures = openingPictures(req.scope)
  if (underWay >= pictures.options.uploadsAtOnce) return next(pictureFault("MARKET-IMAGE-14"))
  underWay += 1
  const work = await pictures.folder().catch((error) => {
    underWay -= 1
    throw error
  })
  req.work = {
    ...work,
    async close() {
      underWay -= 1
      await work.close()
    },
  }
  res.once("close", () => {
    if (!req.taken) void req.work?.close().catch(reported(req))
  })
  upload(req, res, (error: unknown) => next(error ? whatWentWrong(error) : undefined))
}

/** Hands the photo that arrived to `work`, and removes it afterwards, whatever became of it. */
export async function withPhoto<Result>(
  req: MedusaRequest,
  work: (photo: Photo) => Promise<Result>
): Promise<Result> {
  const { file, work: folder } = req as Receiving
  if (!file || !folder) throw pictureFault("MARKET-IMAGE-06")
  Object.assign(req, { taken: true })
  try {
    const { path, sha256, filename, mime_type } = file
    return await work({ path, sha256, filename, mime_type })
  } finally {
    await folder.close()
  }
}

/** A broken-off or garbled request is the sender's; what the disk says is ours. */
function whatWentWrong(error: unknown): unknown {
  if (error instanceof multer.MulterError)
    return pictureFault(error.code === "LIMIT_FILE_SIZE" ? "MARKET-IMAGE-01" : "MARKET-IMAGE-06")
  const ours = typeof (error as NodeJS.ErrnoException).syscall === "string"
  return ours ? error : pictureFault("MARKET-IMAGE-06")
}

const reported = (req: MedusaRequest) => (error: Error) =>
  req.scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error("an upload's folder was not removed", error)
