import { defineMilestoneHandler } from "@xiangji/courier/workflows"
import { paperDelivered, paperPosted } from "../../invoices/follow-paper"
import { POSTED_INVOICE } from "../../parcels/subjects"

// An invoice request follows its envelope: posted when it has a waybill, closed when it was signed for.
defineMilestoneHandler(
  POSTED_INVOICE,
  async ({ milestone, subject_id, shipment_id }, container) => {
    if (milestone === "booked") return paperPosted(container, subject_id, shipment_id)
    if (milestone === "delivered") return paperDelivered(container, subject_id)
  }
)
