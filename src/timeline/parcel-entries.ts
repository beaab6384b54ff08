import type { ShipmentTimeline } from "@xiangji/courier/workflows"
import type { TimelineEntry } from "../domain/timeline"

/** Every scan of some parcels or posted papers, as lines of the one timeline. */
export function parcelEntries(
  parcels: readonly ShipmentTimeline[],
  kind: "parcel" | "paper"
): TimelineEntry[] {
  return parcels.flatMap((parcel) =>
    parcel.events.map((event) => ({
      at: new Date(event.at).toISOString(),
      kind,
      text: { zh: event.text, en: event.status_text.en },
      place: event.location ?? undefined,
      ref: `${parcel.carrier.name.zh} ${parcel.tracking_number ?? ""}`.trim(),
    }))
  )
}
