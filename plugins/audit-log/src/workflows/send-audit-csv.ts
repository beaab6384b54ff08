import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AuditFilters } from "../types/audit-entry"
import { auditCsv } from "./audit-csv"

/**
 * Sends the fitting entries as a spreadsheet while it is read. When reading fails half-way, or the reader leaves, the
 * connection is cut: a file that is not whole must not look whole.
 */
export async function sendAuditCsv(
  container: Pick<MedusaContainer, "resolve">,
  filters: AuditFilters,
  res: MedusaResponse
): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", `attachment; filename="audit-${day}.csv"`)
  try {
    await pipeline(auditCsv(container, filters), res)
  } catch (error) {
    // The answer has begun, or nobody waits for one: there is no way left to send a refusal.
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`audit export broke off: ${error instanceof Error ? error.message : String(error)}`)
    res.destroy()
  }
}
