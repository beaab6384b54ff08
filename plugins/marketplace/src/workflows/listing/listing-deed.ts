import "./audit-actions"
import type { LocalText } from "@xiangji/kernel"
import type { NewAuditEntry } from "@xiangji/audit-log/workflows"
import type { AuditedActor } from "../audit/acting"

type Deed = {
  by: AuditedActor | undefined
  /** What was done, in the past tense: `published`. */
  done: string
  listing: { id: string; title: unknown }
  before?: object
  after?: object
  reason?: string
}

/**
 * The entry of the audit log for something done to a listing, as a list: an operator's decision or what a helper or an
 * agent did for a seller. What owners do with their own goods is nobody else's business, and data loading is nobody's.
 */
export function deedsOf({ by, done, listing, before, after, reason }: Deed): NewAuditEntry[] {
  if (!by || by.via?.role === "owner") return []
  const label = (listing.title as LocalText).zh
  const subject = { type: "listing", id: listing.id, label }
  return [{ ...by, action: `market.listing.${done}`, subject, before, after, reason }]
}
