import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewAuditEntry } from "../../types/audit-entry"
import { auditLogService } from "../audit-log-service"

/**
 * Records one deed or several. Stands right before the step that does them, so that nothing is done unrecorded; when
 * the workflow fails afterwards, further entries say that the deeds were taken back.
 */
export const recordAuditStep = createStep(
  "audit-log-record-audit",
  async (input: NewAuditEntry | NewAuditEntry[], { container }) => {
    const entries = Array.isArray(input) ? input : [input]
    const recorded = await auditLogService(container).append(entries)
    return new StepResponse(
      recorded.map(({ id }) => id),
      recorded
    )
  },
  async (recorded, { container }) => {
    if (recorded?.length) await auditLogService(container).appendUndone(recorded)
  }
)
