export type {
  AuditActor,
  AuditEntryView,
  AuditFilters,
  AuditSubject,
  AuditVia,
  NewAuditEntry,
} from "./audit-entry"
export type { AuditBreak, AuditBreakReason, AuditVerdict } from "../domain/verify-chain"
