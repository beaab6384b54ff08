import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { receiveListingImageWorkflow, type ReceiveImageInput } from "./receive-listing-image"
import { ringForImageStep } from "./steps/ring-for-image-step"

/** Takes in a photo that lies on disk and rings for it to be rendered. */
export const addListingImageWorkflow = createWorkflow(
  "market-add-listing-image",
  (input: ReceiveImageInput) => {
    const image = receiveListingImageWorkflow.runAsStep({ input })
    ringForImageStep(transform({ image }, ({ image }) => image.id))
    return new WorkflowResponse(image)
  }
)
