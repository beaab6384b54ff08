import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { recordImageStep } from "./steps/record-image-step"
import { renderImageStep, type StoreImageInput } from "./steps/render-image-step"

/**
 * Checks a photo, makes its sizes and stores them through the File module. The same photo of the same seller is stored
 * once, however often a bad connection makes the phone send it again.
 */
export const storeListingImageWorkflow = createWorkflow(
  "market-store-listing-image",
  (input: StoreImageInput) => {
    const rendered = renderImageStep(input)
    const stored = when({ rendered }, ({ rendered }) => !rendered.image).then(() => {
      const files = uploadFilesWorkflow.runAsStep({
        input: transform({ rendered }, ({ rendered }) => ({
          files: rendered.variants.map(({ filename, mimeType, content, access }) => ({
            filename,
            mimeType,
            content,
            access,
          })),
        })),
      })
      return recordImageStep(
        transform({ input, rendered, files }, ({ input, rendered, files }) => ({
          seller_id: input.seller_id,
          content_hash: rendered.content_hash,
          variants: rendered.variants.map(({ width, height, format }, index) => ({
            width,
            height,
            format,
            url: files[index]!.url,
            file_id: files[index]!.id,
          })),
        }))
      )
    })
    const image = transform({ rendered, stored }, ({ rendered, stored }) => {
      return (rendered.image ?? stored)!
    })
    return new WorkflowResponse(image)
  }
)
