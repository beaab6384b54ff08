import { SHIPMENT_STATUSES, shipmentMachine, type ShipmentStatus } from "./shipment-status"

/** What the fold needs of one scan. `status` is null when the carrier's code is unknown to us. */
export type FoldableEvent = {
  fingerprint: string
  status: ShipmentStatus | null
  occurred_at: Date
}

/** The result of a fold: the status, since when, and every status the parcel went through. */
export type FoldedStatus = {
  status: ShipmentStatus
  status_at: Date | null
  passed: ShipmentStatus[]
}

/** Carriers' clocks run a little ahead; scans further in the future wait until their time has come. */
export const FUTURE_TOLERANCE_MS = 10 * 60_000

/**
 * Status as a fold over the event log in event time. Duplicates, late and reordered deliveries of the same
 * scans give the same result; scans which the transition table forbids (any forward scan after `delivered`)
 * stay in the history and change nothing.
 */
export function foldEvents(events: readonly FoldableEvent[], now: Date): FoldedStatus {
  const start: FoldedStatus = { status: "created", status_at: null, passed: ["created"] }
  return inEventTime(events, now).reduce(applyEvent, start)
}

/** Each scan once, oldest first; a total order, so the input's order cannot matter. */
export function inEventTime<E extends FoldableEvent>(events: readonly E[], now: Date): E[] {
  const horizon = now.getTime() + FUTURE_TOLERANCE_MS
  const unique = new Map(events.map((event) => [event.fingerprint, event]))
  return [...unique.values()]
    .filter((event) => event.occurred_at.getTime() <= horizon)
    .sort(
      (a, b) =>
        a.occurred_at.getTime() - b.occurred_at.getTime() ||
        rank(a.status) - rank(b.status) ||
        (a.fingerprint < b.fingerprint ? -1 : 1)
    )
}

function applyEvent(folded: FoldedStatus, event: FoldableEvent): FoldedStatus {
  const { status, occurred_at } = event
  if (!status || status === folded.status) return folded
  if (!shipmentMachine.canMove(folded.status, status)) return folded
  return { status, status_at: occurred_at, passed: [...folded.passed, status] }
}

const rank = (status: ShipmentStatus | null) => (status ? SHIPMENT_STATUSES.indexOf(status) : -1)
