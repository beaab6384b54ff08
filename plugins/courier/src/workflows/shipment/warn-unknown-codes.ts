import type { Logger } from "@medusajs/framework/types"
import type { CarrierTrack } from "../../types/carrier-provider"

/** Codes that the status table lacks change nothing; a person has to add them. */
export function warnUnknownCodes(logger: Logger, shipmentId: string, track: CarrierTrack): void {
  if (!track.unknown_codes.length) return
  logger.warn(`${shipmentId}: unknown carrier codes ${track.unknown_codes.join(", ")}`)
}
