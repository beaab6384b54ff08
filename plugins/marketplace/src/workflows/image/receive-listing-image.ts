import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { checkPhotoStep, type PhotoOnDisk } from "./steps/check-photo-step"
import { findSameImageStep } from "./steps/find-same-image-step"
import { keepOriginalStep } from "./steps/keep-original-step"

export type ReceiveImageInput = PhotoOnDisk & {
  seller_id: string
  /** Of the file, in hexadecimal: what the same photo is recognised by. */
  sha256: string
}

/**
 * Takes in a photo that lies on disk: refused whole, or a row that waits to be rendered, with a preview. The same photo of
 * the same seller is stored once, however often a bad connection makes the phone send it again.
 */
export const receiveListingImageWorkflow = createWorkflow(
  "market-receive-listing-image",
  (input: ReceiveImageInput) => {
    const known = findSameImageStep(input)
    const fresh = when("photo-is-new", { known }, ({ known }) => !known).then(() => {
      const checked = checkPhotoStep(input)
      return keepOriginalStep(
        transform({ input, checked }, ({ input, checked }) => ({ ...input, ...checked }))
      )
    })
    return new WorkflowResponse(
      transform({ known, fresh }, ({ known, fresh }) => (known ?? fresh)!)
    )
  }
)
