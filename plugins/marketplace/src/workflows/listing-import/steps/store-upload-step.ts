import { extname } from "node:path"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { generateEntityId } from "@medusajs/framework/utils"
import { removeFile, storeFile } from "../stored-file"

/** Keeps the uploaded file privately under a name that says nothing of its owner. */
export const storeUploadStep = createStep(
  "market-store-import-upload-step",
  async (upload: { path: string; filename: string }, { container }) => {
    const id = generateEntityId(undefined, "imp")
    // No folder: core's local provider knows a private file only by how its whole key begins.
    const name = `${id}${extname(upload.filename).toLowerCase().slice(0, 5)}`
    const file_id = await storeFile(container, upload.path, name)
    return new StepResponse({ id, file_id }, file_id)
  },
  async (file_id, { container }) => {
    if (file_id) await removeFile(container, file_id)
  }
)
