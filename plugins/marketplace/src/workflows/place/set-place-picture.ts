import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Operator } from "../audit/acting"
import { settleFileStep } from "../files/steps/settle-file-step"
import { storePlacePictureStep } from "./steps/store-place-picture-step"
import { updatePlaceWorkflow } from "./update-place"

export type SetPlacePictureInput = {
  id: string
  operator: Operator
  /** The uploaded file, base64. */
  content: string
}

/** Gives a place its picture. The one before stays where it is: pages that are open still show it. */
export const setPlacePictureWorkflow = createWorkflow(
  "market-set-place-picture",
  (input: SetPlacePictureInput) => {
    const file = storePlacePictureStep(input)
    const place = updatePlaceWorkflow.runAsStep({
      input: transform({ input, file }, ({ input: { id, operator }, file }) => {
        return { id, operator, changes: { picture_url: file.url } }
      }),
    })
    settleFileStep(file)
    return new WorkflowResponse(place)
  }
)
