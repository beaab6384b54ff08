import { Module } from "@medusajs/framework/utils"
import { AuditLogModuleService } from "./service"

/** The key under which the container holds the audit log's service. */
export const AUDIT_LOG_MODULE = "auditLog"

export { AuditLogModuleService }

export default Module(AUDIT_LOG_MODULE, { service: AuditLogModuleService })
