import { defineMilestoneHandler } from "@xiangji/courier/workflows"
import { parcelBooked, parcelCollected, parcelDelivered } from "../../parcels/follow-parcel"
import { PARCEL } from "../../parcels/subjects"

// Core's order, the seller orders and the ledger follow what the carrier reports of a box of goods.
defineMilestoneHandler(PARCEL, async ({ milestone, subject_id, tracking_number }, container) => {
  if (milestone === "booked") return parcelBooked(container, subject_id, tracking_number ?? "")
  if (milestone === "collected") return parcelCollected(container, subject_id)
  if (milestone === "delivered") return parcelDelivered(container, subject_id, tracking_number)
})
