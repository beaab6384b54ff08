import { open } from "node:fs/promises"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pictureFault } from "../../../domain/picture-faults"
import { HEAD_BYTES, labelledRight, pictureKind } from "../../../domain/picture-kind"
import { PictureFatal } from "../../../images/child/picture-process"
import { PictureRefusal } from "../../../images/render/refusal"
import { openingPictures } from "../opening-pictures"

/** A photo as it lies on this machine's disk for the length of a request. */
export type PhotoOnDisk = { path: string; filename: string; mime_type: string }

/** Refuses what is no photo, is labelled as something else, cannot be shown, or cannot be read to its end. */
export const checkPhotoStep = createStep(
  "market-check-photo-step",
  async ({ path, filename, mime_type }: PhotoOnDisk, { container }) => {
    const kind = pictureKind(await headOf(path))
    if (!kind) throw pictureFault("MARKET-IMAGE-02")
    if (!labelledRight(kind, filename, mime_type)) throw pictureFault("MARKET-IMAGE-08")
    const checked = await openingPictures(container)
      .check({ file: path, kind })
      .catch((error) => {
        if (error instanceof PictureRefusal) throw pictureFault(error.code)
        throw error instanceof PictureFatal ? pictureFault("MARKET-IMAGE-11") : error
      })
    return new StepResponse({ ...checked, kind })
  }
)

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
