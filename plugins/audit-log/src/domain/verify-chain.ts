import { entryHash, GENESIS, type ChainedEntry } from "./entry-hash"

/** What is wrong with an entry: its content, its place, or that others are gone or were slipped in. */
export type AuditBreakReason = "changed" | "out_of_place" | "missing" | "not_at_head"

/** The first entry that does not fit. */
export type AuditBreak = { seq: number; id: string | null; reason: AuditBreakReason }

/** How far the chain was read, and where it breaks. */
export type AuditVerdict = { ok: boolean; checked: number; first_bad?: AuditBreak }

/** The last good link. */
export type Link = { seq: number; hash: string }

/** Where reading starts when it starts at the beginning. */
export const BEFORE_FIRST: Link = { seq: 0, hash: GENESIS }

/** Reads entries on from a good link, up to the first that does not fit. */
export function checkLinks(
  after: Link,
  entries: readonly (ChainedEntry & { hash: string })[]
): { last: Link; checked: number; first_bad?: AuditBreak } {
  let last = after
  let checked = 0
  for (const entry of entries) {
    const reason = breakOf(last, entry)
    if (reason) {
      const seq = reason === "missing" ? last.seq + 1 : entry.seq
      const id = reason === "missing" ? null : entry.id
      return { last, checked, first_bad: { seq, id, reason } }
    }
    checked++
    last = { seq: entry.seq, hash: entry.hash }
  }
  return { last, checked }
}

/** The chain must end where the head says: entries cut off its end leave no gap behind. */
export function checkEnd(last: Link, head: Link): AuditBreak | undefined {
  if (last.seq < head.seq) return { seq: last.seq + 1, id: null, reason: "missing" }
  if (last.seq > head.seq || last.hash !== head.hash)
    return { seq: Math.min(last.seq, head.seq + 1), id: null, reason: "not_at_head" }
  return undefined
}

function breakOf(last: Link, entry: ChainedEntry & { hash: string }): AuditBreakReason | undefined {
  if (entry.seq > last.seq + 1) return "missing"
  if (entry.seq !== last.seq + 1 || entry.prev_hash !== last.hash) return "out_of_place"
  return entryHash(entry) === entry.hash ? undefined : "changed"
}
