import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pictureFault } from "../../../domain/picture-faults"
import { pictureKind } from "../../../domain/picture-kind"
import { cleanPhoto } from "../../../papers/clean-photo"

const TERMS = {
  longest: 1600,
  damaged: () => pictureFault("MARKET-IMAGE-04"),
  tooManyPixels: () => pictureFault("MARKET-IMAGE-05"),
}

/** Stores a place's picture, public, as a fresh JPEG without anything but its pixels. */
export const storePlacePictureStep = createStep(
  "market-store-place-picture-step",
  async ({ content }: { content: string }, { container }) => {
    const upload = Buffer.from(content, "base64")
    const kind = pictureKind(upload)
    if (kind === "heic") throw pictureFault("MARKET-IMAGE-03")
    if (!kind) throw pictureFault("MARKET-IMAGE-02")
    const bytes = await cleanPhoto(upload, TERMS)
    const file = await container.resolve(Modules.FILE).createFiles({
      filename: `${generateEntityId(undefined, "place")}.jpg`,
      mimeType: "image/jpeg",
      content: bytes.toString("base64"),
      access: "public",
    })
    return new StepResponse({ picture_url: file.url }, file.id)
  },
  async (file_id, { container }) => {
    if (file_id) await container.resolve(Modules.FILE).deleteFiles(file_id)
  }
)
