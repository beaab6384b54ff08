import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { defineAuditAction, recordAuditStep } from "@xiangji/audit-log/workflows"
import type { AuditedActor } from "../audit/acting"
import type { Lease } from "./lease"
import { revealImportStep } from "./steps/reveal-import-step"

export const IMPORT_APPLIED = defineAuditAction({
  action: "market.listing_import.applied",
  text: { zh: "导入商品表格", en: "Imported a spreadsheet of listings" },
})

export type FinishInput = {
  lease: Lease
  seller_id: string
  actor: AuditedActor
  label: string
  counts: { creates: number; updates: number; unchanged: number }
}

/** The end of an import: recorded, and made visible at once. */
export const finishImportWorkflow = createWorkflow("market-finish-import", (input: FinishInput) => {
  recordAuditStep(
    transform({ input }, ({ input }) => ({
      ...input.actor,
      action: "market.listing_import.applied",
      subject: { type: "listing_import", id: input.lease.import_id, label: input.label },
      after: input.counts,
    }))
  )
  const shown = revealImportStep(
    transform({ input }, ({ input: { lease, seller_id, actor } }) => ({
      lease,
      seller_id,
      actor_id: actor.actor.id,
    }))
  )
  emitEventStep({
    eventName: "market.listing_import.applied",
    data: transform({ input }, ({ input }) => ({ id: input.lease.import_id })),
  })
  return new WorkflowResponse(shown)
})
