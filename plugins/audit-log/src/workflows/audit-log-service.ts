import type { MedusaContainer } from "@medusajs/framework/types"
import { AUDIT_LOG_MODULE } from "../modules/audit-log"
import type { AuditLogModuleService } from "../modules/audit-log/service"

/** The audit log of the running application. */
export const auditLogService = (container: Pick<MedusaContainer, "resolve">) =>
  container.resolve<AuditLogModuleService>(AUDIT_LOG_MODULE)
