import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { SheetFormat } from "../../spreadsheet/file-kind"
import type { AuditedActor } from "../audit/acting"
import { settleFileStep } from "../files/steps/settle-file-step"
import { CHECK_IMPORT } from "./job-names"
import { createImportStep } from "./steps/create-import-step"
import { ringImportStep } from "./steps/ring-import-step"
import { storeUploadStep } from "./steps/store-upload-step"

export type UploadImportInput = {
  seller_id: string
  actor: AuditedActor
  /** Where the upload lies until it is stored. */
  path: string
  filename: string
  format: SheetFormat
}

/** Keeps an uploaded spreadsheet and has it checked; nothing else is written before somebody applies it. */
export const uploadListingImportWorkflow = createWorkflow(
  "market-upload-listing-import",
  (input: UploadImportInput) => {
    const stored = storeUploadStep(input)
    const created = createImportStep(
      transform({ input, stored }, ({ input: { path: _path, ...given }, stored }) => ({
        ...given,
        id: stored.id,
        file_id: stored.place.file_id,
      }))
    )
    settleFileStep(stored.place)
    ringImportStep(transform({ created }, ({ created }) => ({ id: created.id, job: CHECK_IMPORT })))
    return new WorkflowResponse(created)
  }
)
