import { createHash } from "node:crypto"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openingPictures } from "../opening-pictures"

/** Lays a photo that was handed over as base64 down as a file. */
export const unpackPhotoStep = createStep(
  "market-unpack-photo-step",
  async (content: string, { container }) => {
    const bytes = Buffer.from(content, "base64")
    const { path } = await openingPictures(container).folder()
    const file = join(path, "upload")
    await writeFile(file, bytes, { mode: 0o600 })
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    return new StepResponse({ folder: path, path: file, sha256 }, path)
  },
  async (folder, { container }) => {
    if (folder) await openingPictures(container).forget(folder)
  }
)
