import type { LocalText } from "@xiangji/kernel"

/** What a line of the one timeline is about. */
export type TimelineKind = "order" | "parcel" | "invoice" | "paper"

/** One thing that happened, as buyer, seller, accountant and desk all see it. */
export type TimelineEntry = {
  /** When it happened (ISO 8601), not when we heard of it. */
  at: string
  kind: TimelineKind
  text: LocalText
  /** Where, when the carrier said so. */
  place?: string
  /** What it belongs to: a seller order's number, a waybill, an invoice number. */
  ref?: string
}

// At the same instant the cause stands before its effect: ordered, carried, invoiced, posted.
const RANK: Record<TimelineKind, number> = { order: 0, parcel: 1, invoice: 2, paper: 3 }

/** Joins several histories into one, oldest first; entries of one history keep their order at equal times. */
export function mergeTimelines(
  ...histories: readonly (readonly TimelineEntry[])[]
): TimelineEntry[] {
  return histories
    .flat()
    .map((entry, index) => ({ entry, index, time: Date.parse(entry.at) }))
    .sort((a, b) => a.time - b.time || RANK[a.entry.kind] - RANK[b.entry.kind] || a.index - b.index)
    .map(({ entry }) => entry)
}
