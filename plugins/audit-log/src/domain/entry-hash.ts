import { createHash } from "node:crypto"
import { canonicalJson, type Json } from "./canonical-json"

/** An entry as the chain sees it: every column that says something. */
export type ChainedEntry = {
  id: string
  seq: number
  at: Date
  actor_type: string
  actor_id: string
  actor_name: string | null
  action: string
  subject_type: string
  subject_id: string
  subject_label: string | null
  for_type: string | null
  for_id: string | null
  for_label: string | null
  via_role: string | null
  mandate_id: string | null
  before: Json
  after: Json
  reason: string | null
  undoes: string | null
  prev_hash: string
}

/** What the first entry follows. */
export const GENESIS = "0".repeat(64)

/** SHA-256 over the entry and, through `prev_hash`, over everything before it. */
export function entryHash(entry: ChainedEntry): string {
  const text = canonicalJson({
    id: entry.id,
    seq: entry.seq,
    at: entry.at.toISOString(),
    actor_type: entry.actor_type,
    actor_id: entry.actor_id,
    actor_name: entry.actor_name,
    action: entry.action,
    subject_type: entry.subject_type,
    subject_id: entry.subject_id,
    subject_label: entry.subject_label,
    for_type: entry.for_type,
    for_id: entry.for_id,
    for_label: entry.for_label,
    via_role: entry.via_role,
    mandate_id: entry.mandate_id,
    before: entry.before,
    after: entry.after,
    reason: entry.reason,
    undoes: entry.undoes,
    prev_hash: entry.prev_hash,
  })
  return createHash("sha256").update(text).digest("hex")
}
