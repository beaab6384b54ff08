import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pictureFault } from "../../../domain/picture-faults"
import { pictureKind } from "../../../domain/picture-kind"
import { cleanPhoto } from "../../../papers/clean-photo"
import { dropInFlight, keepInFlight } from "../../files/in-flight"

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
    const place = await keepInFlight(container, {
      filename: `${generateEntityId(undefined, "place")}.jpg`,
      ...{ mimeType: "image/jpeg", bytes, access: "public" },
    })
    return new StepResponse(place, place.file_id)
  },
  async (file_id, { container }) => {
    if (file_id) await dropInFlight(container, file_id)
  }
)
