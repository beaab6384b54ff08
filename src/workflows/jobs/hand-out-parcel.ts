import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineJob } from "@xiangji/job-queue/jobs"
import { handOutParcel } from "../../parcels/hand-out-parcel"

/** Finishes what the counter began: a box without a carrier whose delivery was interrupted. Only its sweep rings it. */
defineJob<{ fulfillment_id: string }>({
  name: "xiangji-hand-out-parcel",
  attempts: 8,
  backoffMs: 5_000,
  timeoutMs: 60_000,
  handle: ({ payload, container }) => handOutParcel(container, payload.fulfillment_id),
  sweep: {
    everySeconds: 60,
    find: async (container) => {
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows } = await knex.raw(
        `select box.id as fulfillment_id from fulfillment box
         where box.canceled_at is null and box.deleted_at is null
           and box.metadata->>'hub_id' is not null and box.metadata->>'carrier_code' is null
           and box.metadata->>'handed_out' is null
           and box.created_at between now() - interval '7 days' and now() - interval '30 seconds'
         limit 100`
      )
      return rows
    },
  },
})
