import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { defineAuditAction, recordAuditStep } from "@xiangji/audit-log/workflows"
import { APPLY_IMPORT, CHECK_IMPORT } from "./job-names"
import { beginApplyStep, cancelImportStep, type MoveImportInput } from "./steps/move-import-step"
import { ringImportStep } from "./steps/ring-import-step"

export const IMPORT_CANCELLED = defineAuditAction({
  action: "market.listing_import.cancelled",
  text: { zh: "取消导入", en: "Cancelled an import" },
})

/** Has a checked import saved. The job does it; when it is done, the audit log says so. */
export const applyListingImportWorkflow = createWorkflow(
  "market-apply-listing-import",
  (input: MoveImportInput) => {
    const begun = beginApplyStep(input)
    ringImportStep(transform({ begun }, ({ begun }) => ({ id: begun.id, job: APPLY_IMPORT })))
    return new WorkflowResponse(begun)
  }
)

/** Cancels an import; what it has saved so far is taken back. */
export const cancelListingImportWorkflow = createWorkflow(
  "market-cancel-listing-import",
  (input: MoveImportInput) => {
    recordAuditStep(
      transform({ input }, ({ input }) => ({
        ...input.actor,
        action: "market.listing_import.cancelled",
        subject: { type: "listing_import", id: input.id },
      }))
    )
    const cancelled = cancelImportStep(input)
    ringImportStep(
      transform({ cancelled }, ({ cancelled: { id, state } }) => ({
        id,
        job: state === "cancelling" ? APPLY_IMPORT : CHECK_IMPORT,
      }))
    )
    return new WorkflowResponse(cancelled)
  }
)
