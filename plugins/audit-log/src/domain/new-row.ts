import { generateEntityId } from "@medusajs/framework/utils"
import type { NewAuditEntry } from "../types/audit-entry"
import { storable, storableText, type Json } from "./canonical-json"
import type { ChainedEntry } from "./entry-hash"
import { maskFields } from "./mask"

/** An entry as it will stand in the table, without its place in the chain. */
export type UnchainedRow = Omit<ChainedEntry, "seq" | "at" | "prev_hash">

/** An id for a new entry. */
export const newAuditId = () => generateEntityId(undefined, "audit")

/** Cleans and masks what is to be recorded. */
export function newRow(id: string, entry: NewAuditEntry & { undoes?: string }): UnchainedRow {
  return {
    id,
    actor_type: entry.actor.type,
    actor_id: entry.actor.id,
    actor_name: text(entry.actor.name),
    action: entry.action,
    subject_type: entry.subject.type,
    subject_id: entry.subject.id,
    subject_label: text(entry.subject.label),
    for_type: entry.for?.type ?? null,
    for_id: entry.for?.id ?? null,
    for_label: text(entry.for?.label),
    via_role: entry.via?.role ?? null,
    mandate_id: entry.via?.mandate_id ?? null,
    before: changed(entry.before),
    after: changed(entry.after),
    reason: text(entry.reason),
    undoes: entry.undoes ?? null,
  }
}

/** What is recorded when an entry's deed was taken back: the same, the other way round. */
export const undoneRow = (id: string, row: UnchainedRow): UnchainedRow => ({
  ...row,
  id,
  before: row.after,
  after: row.before,
  undoes: row.id,
})

const text = (given: string | null | undefined) => (given ? storableText(given) : null)

const changed = (given: object | null | undefined): Json => maskFields(storable(given))
