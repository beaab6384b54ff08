import type { ShipmentStatus } from "./shipment-status"

/** The moments other parts of the market act upon; each happens at most once per shipment, in this order. */
export const MILESTONES = [
  "booked",
  "collected",
  "delivered",
  "returning",
  "returned",
  "lost",
  "cancelled",
] as const

/** One of `MILESTONES`. */
export type Milestone = (typeof MILESTONES)[number]

const UNTOUCHED: readonly ShipmentStatus[] = ["created", "cancelled", "lost"]
const BY_STATUS = ["returning", "returned", "lost", "cancelled"] as const

/**
 * The milestones that a parcel's history has reached. A carrier that forgot the collection scan still has the
 * parcel, so any later scan counts as collected. `delivered` needs the confirmation of a signed query.
 */
export function milestonesOf(
  passed: readonly ShipmentStatus[],
  deliveryConfirmed: boolean
): Milestone[] {
  const reached: Milestone[] = []
  if (passed.some((status) => !UNTOUCHED.includes(status))) reached.push("collected")
  if (deliveryConfirmed && passed.includes("delivered")) reached.push("delivered")
  return [...reached, ...BY_STATUS.filter((status) => passed.includes(status))]
}
