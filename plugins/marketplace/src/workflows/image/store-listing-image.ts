import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { receiveListingImageWorkflow } from "./receive-listing-image"
import { renderNowStep } from "./steps/render-now-step"
import { unpackPhotoStep } from "./steps/unpack-photo-step"

export type StoreImageInput = {
  seller_id: string
  /** The file, base64: workflow input has to survive being written down as JSON. */
  content: string
  filename?: string
}

/** Takes in a photo, renders it and answers when it is ready: for loading data. Uploads are rendered in the background. */
export const storeListingImageWorkflow = createWorkflow(
  "market-store-listing-image",
  (input: StoreImageInput) => {
    const photo = unpackPhotoStep(transform({ input }, ({ input }) => input.content))
    const image = receiveListingImageWorkflow.runAsStep({
      input: transform({ input, photo }, ({ input: { seller_id, filename = "" }, photo }) => ({
        ...{ seller_id, filename, mime_type: "" },
        ...{ path: photo.path, sha256: photo.sha256 },
      })),
    })
    return new WorkflowResponse(
      renderNowStep(
        transform({ image, photo }, ({ image, photo }) => ({ image, folder: photo.folder }))
      )
    )
  }
)
