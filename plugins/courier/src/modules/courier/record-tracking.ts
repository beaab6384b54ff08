import { fingerprint } from "../../domain/fingerprint"
import { foldEvents, type FoldedStatus } from "../../domain/fold-events"
import { milestonesOf } from "../../domain/milestones"
import { MAX_BLIND_POLLS, nextMonitoring } from "../../domain/monitoring"
import { isUnderway } from "../../domain/shipment-status"
import type { CarrierTrack } from "../../types/carrier-provider"
import type { CourierOptions } from "./options"
import type { ShipmentRow, TrackingEventRow } from "./types"

/** A carrier's report and the way it came. Only what came by a signed query confirms a delivery. */
export type TrackingReport = {
  track: Pick<CarrierTrack, "scans" | "signal" | "corrected_carrier">
  source: "push" | "query"
}

type Known = ShipmentRow & {
  events: TrackingEventRow[]
  milestones: { milestone: string }[]
}

/** The rows and changes that a report brings to a shipment. Pure: the caller holds the row lock and writes. */
export function newTracking(
  shipment: Known,
  report: TrackingReport,
  options: CourierOptions,
  now: Date
) {
  const { track, source } = report
  const events = newEvents(shipment, track, source, now)
  const folded = foldEvents([...shipment.events, ...events], now)
  const confirmedAt =
    shipment.delivery_confirmed_at ??
    (source === "query" && folded.passed.includes("delivered") ? now : null)
  const next = watching(
    shipment,
    folded,
    report,
    { confirmedAt, added: events.length },
    options,
    now
  )
  const toConfirm = events.length > 0 && folded.status === "delivered" && !confirmedAt
  return {
    events,
    confirm_in_ms:
      toConfirm && next.next_attempt_at ? next.next_attempt_at.getTime() - now.getTime() : null,
    milestones: newMilestones(shipment, folded, confirmedAt, now),
    changes: {
      status: folded.status,
      status_at: folded.status_at,
      delivery_confirmed_at: confirmedAt,
      ...next,
      ...(source === "query" ? { last_polled_at: now } : {}),
      ...(track.corrected_carrier ? { carrier_code: track.corrected_carrier } : {}),
      last_error: null,
    },
  }
}

function newEvents(
  { id, carrier_code, tracking_number, events }: Known,
  track: TrackingReport["track"],
  source: TrackingReport["source"],
  now: Date
) {
  const known = new Set(events.map((event) => event.fingerprint))
  return track.scans.flatMap((scan) => {
    const print = fingerprint(tracking_number ?? carrier_code, scan)
    if (known.has(print)) return []
    known.add(print)
    return [{ ...scan, shipment_id: id, fingerprint: print, received_at: now, source }]
  })
}

function newMilestones(shipment: Known, folded: FoldedStatus, confirmedAt: Date | null, now: Date) {
  const known = new Set(shipment.milestones.map(({ milestone }) => milestone))
  return milestonesOf(folded.passed, confirmedAt !== null)
    .filter((milestone) => !known.has(milestone))
    .map((milestone) => ({
      shipment_id: shipment.id,
      subject_type: shipment.subject_type,
      subject_id: shipment.subject_id,
      milestone,
      reached_at: now,
      next_attempt_at: now,
    }))
}

/** Who watches the parcel from now on, and when we look ourselves. */
function watching(
  shipment: Known,
  folded: FoldedStatus,
  report: TrackingReport,
  found: { confirmedAt: Date | null; added: number },
  options: CourierOptions,
  now: Date
) {
  const delivered = folded.status === "delivered"
  const over = delivered ? found.confirmedAt !== null : !isUnderway(folded.status)
  const monitoring = nextMonitoring(shipment.monitoring, report.track.signal, over)
  if (monitoring === "finished") return { monitoring, attempts: 0, next_attempt_at: null }

  const blind = monitoring === "aborted" || monitoring === "polling"
  const attempts = blind && !found.added ? shipment.attempts + 1 : 0
  if (attempts >= MAX_BLIND_POLLS)
    return { monitoring: "gave_up" as const, attempts, next_attempt_at: null }

  const lastPoll = report.source === "query" ? now : (shipment.last_polled_at ?? new Date(0))
  const allowed = after(lastPoll, options.minPollSeconds)
  // A delivery waiting for its confirmation is asked for as soon as the carrier lets us.
  const wanted = delivered ? now : after(now, options.silentAfterSeconds)
  return { monitoring, attempts, next_attempt_at: wanted > allowed ? wanted : allowed }
}

const after = (from: Date, seconds: number) => new Date(from.getTime() + seconds * 1000)
