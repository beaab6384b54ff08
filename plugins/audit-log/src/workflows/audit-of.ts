import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditEntryView, AuditFilters } from "../types/audit-entry"
import { auditActionText, type AuditAction } from "./audit-actions"
import { auditLogService } from "./audit-log-service"
import { entryView } from "./entry-view"

/** One page of what was done, newest first, by whom, for whom, to what, and how much there is of it. */
export async function auditOf(
  container: Pick<MedusaContainer, "resolve">,
  filters: AuditFilters,
  page: { limit: number; offset: number }
): Promise<{ entries: AuditEntryView[]; count: number }> {
  const { rows, count } = await auditLogService(container).find(filters, page)
  return { entries: rows.map(entryView), count }
}

/** What may be asked for among fitting entries: the actions that occur, with their words. */
export async function auditActionsOf(
  container: Pick<MedusaContainer, "resolve">,
  filters: AuditFilters
): Promise<AuditAction[]> {
  const actions = await auditLogService(container).actions(filters)
  return actions.map((action) => ({ action, text: auditActionText(action) }))
}
