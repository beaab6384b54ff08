import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { newAuditId, newRow } from "../domain/new-row"
import { appendRows } from "../modules/audit-log/sql/append-rows"
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

/**
 * Records deeds in the transaction that does them: both stand or fall together, and nobody who holds a connection waits
 * for a second one. Everybody else who records waits until it ends, so it is the last thing before the commit. Returns
 * the entries' ids.
 */
export async function appendAuditWith(db: Knex, entries: NewAuditEntry[]): Promise<string[]> {
  const rows = entries.map((entry) => newRow(newAuditId(), entry))
  await appendRows(db, rows)
  return rows.map(({ id }) => id)
}
