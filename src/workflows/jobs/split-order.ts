import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineJob } from "@xiangji/job-queue/jobs"
import { splitOrder } from "../../orders/split-order"

/**
 * Seller orders are written inside the order's own workflow; this job exists for the order whose process was killed
 * between the two. Only its sweep rings it.
 */
defineJob<{ order_id: string }>({
  name: "xiangji-split-order",
  attempts: 8,
  backoffMs: 5_000,
  timeoutMs: 60_000,
  handle: async ({ payload, container }) => {
    await splitOrder(container, payload.order_id)
  },
  sweep: {
    everySeconds: 120,
    find: async (container) => {
      const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const { rows } = await knex.raw(
        `select o.id as order_id from "order" o
         where o.status = 'pending' and o.deleted_at is null
           and o.created_at between now() - interval '7 days' and now() - interval '2 minutes'
           and not exists (select 1 from seller_order s where s.order_id = o.id)
         limit 100`
      )
      return rows
    },
  },
})
