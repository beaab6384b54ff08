import { Modules } from "@medusajs/framework/utils"
import { COURIER_MODULE } from "@xiangji/courier/modules/courier"
import { defineJob } from "@xiangji/job-queue/jobs"
import { bookParcel } from "../../parcels/book-parcel"
import { PARCEL } from "../../parcels/subjects"

/** Rung by the packing desk; the sweep finds boxes that were packed just before a crash. */
export const BOOK_PARCEL = "xiangji-book-parcel"

const A_WEEK_MS = 7 * 24 * 3600_000

defineJob<{ fulfillment_id: string }>({
  name: BOOK_PARCEL,
  attempts: 8,
  backoffMs: 5_000,
  timeoutMs: 60_000,
  handle: ({ payload, container }) => bookParcel(container, payload.fulfillment_id),
  sweep: {
    everySeconds: 60,
    find: async (container) => {
      const boxes = await container.resolve(Modules.FULFILLMENT).listFulfillments(
        {
          canceled_at: null,
          shipped_at: null,
          packed_at: { $gte: new Date(Date.now() - A_WEEK_MS) },
        },
        { select: ["id"], take: 500 }
      )
      const ids = boxes.map((box) => box.id)
      const booked = await container
        .resolve(COURIER_MODULE)
        .listShipments({ subject_type: PARCEL, subject_id: ids }, { select: ["subject_id"] })
      const known = new Set(booked.map((shipment) => shipment.subject_id))
      return ids.filter((id) => !known.has(id)).map((fulfillment_id) => ({ fulfillment_id }))
    },
  },
})
