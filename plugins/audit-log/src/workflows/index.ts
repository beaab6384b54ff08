export { auditCsv } from "./audit-csv"
export { auditActionsOf, auditOf } from "./audit-of"
export { appendAudit, appendAuditWith } from "./append-audit"
export { auditActionText, auditActions, defineAuditAction, type AuditAction } from "./audit-actions"
export { sendAuditCsv } from "./send-audit-csv"
export { recordAuditStep } from "./steps/record-audit"
export { verifyAuditChain } from "./verify-audit-chain"
export type {
  AuditActor,
  AuditEntryView,
  AuditFilters,
  AuditSubject,
  AuditVia,
  NewAuditEntry,
} from "../types/audit-entry"
