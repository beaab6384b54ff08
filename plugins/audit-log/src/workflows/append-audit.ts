import type { MedusaContainer } from "@medusajs/framework/types"
import type { NewAuditEntry } from "../types/audit-entry"
import { auditLogService } from "./audit-log-service"

/** Records deeds outside of workflows (jobs, start-up), all under one lock. Returns the entries' ids. */
export async function appendAudit(
  container: Pick<MedusaContainer, "resolve">,
  entries: NewAuditEntry[]
): Promise<string[]> {
  const recorded = await auditLogService(container).append(entries)
  return recorded.map(({ id }) => id)
}
