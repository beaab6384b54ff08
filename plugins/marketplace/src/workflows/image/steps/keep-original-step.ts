import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pictureFault } from "../../../domain/picture-faults"
import { plainFilename, type PictureKind } from "../../../domain/picture-kind"
import type { CheckedPicture } from "../../../images/render/check-picture"
import {
  beginImage,
  dismissImage,
  findImage,
  forgetImage,
  openImage,
  type ImageRow,
} from "../image-rows"
import { dropFiles, keepFiles } from "../../files/stored-files"

type Input = CheckedPicture & {
  seller_id: string
  sha256: string
  kind: PictureKind
  path: string
  filename: string
}

/** Another upload of the same photo was faster. */
class SecondOfTwo extends Error {}

/** Stores the original, where nobody can look at it, and opens the photo for rendering. */
export const keepOriginalStep = createStep(
  "market-keep-original-step",
  async ({ seller_id, sha256, kind, path, filename, ...size }: Input, { container }) => {
    let begun: ImageRow | undefined
    const original = { filename: `original.${kind}`, mimeType: `image/${kind}`, path }
    try {
      await keepFiles(container, [{ ...original, access: "private" }], async ([place]) => {
        const { width, height, blur } = size
        begun = await beginImage(container, {
          ...{ seller_id, content_hash: sha256, original_file_id: place!.file_id },
          ...{ filename: plainFilename(filename), width, height, blur },
        })
        if (!begun) throw new SecondOfTwo()
      })
    } catch (error) {
      if (begun) await forgetImage(container, begun.id)
      if (!(error instanceof SecondOfTwo)) throw error
    }
    const image = begun
      ? await openImage(container, begun.id)
      : await findImage(container, seller_id, sha256)
    if (!image) throw pictureFault("MARKET-IMAGE-13")
    return new StepResponse(image, begun)
  },
  async (begun, { container }) => {
    if (!begun) return
    const gone = await dismissImage(container, begun.id)
    const sizes = gone?.variants.map(({ file_id }) => file_id) ?? []
    await dropFiles(container, [...sizes, gone?.original_file_id ?? begun.original_file_id])
    await forgetImage(container, begun.id)
  }
)
