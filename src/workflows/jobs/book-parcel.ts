import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineJob } from "@xiangji/job-queue/jobs"
import { bookParcel } from "../../parcels/book-parcel"
import { PARCEL } from "../../parcels/subjects"

/** Rung by the packing desk; the sweep finds boxes that were packed just before a crash. */
export const BOOK_PARCEL = "xiangji-book-parcel"

defineJob<{ fulfillment_id: string }>({
  name: BOOK_PARCEL,
  attempts: 8,
  backoffMs: 5_000,
  timeoutMs: 60_000,
  handle: ({ payload, container }) => bookParcel(container, payload.fulfillment_id),
  sweep: {
    everySeconds: 60,
    find: async (container) => {
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows } = await knex.raw(
        `select box.id as fulfillment_id from fulfillment box
         where box.canceled_at is null and box.shipped_at is null and box.deleted_at is null
           and box.metadata->>'carrier_code' is not null
           and box.created_at between now() - interval '7 days' and now() - interval '30 seconds'
           and not exists (
             select 1 from courier_shipment waybill
             where waybill.subject_type = :parcel and waybill.subject_id = box.id
           )
         limit 100`,
        { parcel: PARCEL }
      )
      return rows
    },
  },
})
