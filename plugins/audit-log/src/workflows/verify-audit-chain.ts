import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditVerdict } from "../domain/verify-chain"
import { auditLogService } from "./audit-log-service"

/** Checks the chain, from an entry's number on or all of it, page by page. */
export async function verifyAuditChain(
  container: Pick<MedusaContainer, "resolve">,
  { from }: { from?: number } = {}
): Promise<AuditVerdict> {
  const { ok, checked, first_bad } = await auditLogService(container).verify({ from })
  return first_bad ? { ok, checked, first_bad } : { ok, checked }
}
