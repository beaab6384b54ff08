import { extname } from "node:path"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { generateEntityId } from "@medusajs/framework/utils"
import { dropInFlight, keepInFlight } from "../../files/in-flight"

/** Keeps the uploaded file privately under a name that says nothing of its owner. */
export const storeUploadStep = createStep(
  "market-store-import-upload-step",
  async (upload: { path: string; filename: string }, { container }) => {
    const id = generateEntityId(undefined, "imp")
    // No folder: core's local provider knows a private file only by how its whole key begins.
    const name = `${id}${extname(upload.filename).toLowerCase().slice(0, 5)}`
    const about = { filename: name, mimeType: "application/octet-stream", path: upload.path }
    const place = await keepInFlight(container, { ...about, access: "private" })
    return new StepResponse({ id, place }, place.file_id)
  },
  async (file_id, { container }) => {
    if (file_id) await dropInFlight(container, file_id)
  }
)
