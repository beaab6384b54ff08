import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { appendAudit } from "@xiangji/audit-log/workflows"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import { daysBefore } from "../../../domain/retention"
import { PHOTOS_FORGOTTEN } from "../../application/audit-actions"
import { RETENTION } from "../../audit/retention"
import { marketOf } from "../../market-service"
import { dismissUnused, oldPhotos, postpone, sellersWithOldPhotos } from "../unused/unused-photos"

type Payload = { seller_id: string }

const dbOf = (container: MedusaContainer): Knex =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

const before = (container: MedusaContainer) =>
  daysBefore(new Date(), marketOf(container).retention.unusedPhotoDays)

/** Marks photos that nothing shows as removed, recorded for their seller; `market-forget-photo` removes their files. */
export const dismissUnusedPhotosJob = defineJob<Payload>({
  name: "market-dismiss-unused-photos",
  attempts: 3,
  backoffMs: 60_000,
  timeoutMs: 60_000,
  async handle({ payload: { seller_id }, container }: JobContext<Payload>) {
    const db = dbOf(container)
    const cutoff = before(container)
    const { unused, shown } = await oldPhotos(db, seller_id, cutoff)
    if (shown.length) await postpone(db, shown)
    if (!unused.length) return
    const seller = { type: "seller", id: seller_id }
    await appendAudit(container, [
      {
        ...{ actor: RETENTION, action: PHOTOS_FORGOTTEN, subject: seller, for: seller },
        before: { photos: unused.length },
        after: { photos: 0 },
      },
    ])
    await dismissUnused(db, unused, cutoff)
  },
  sweep: {
    everySeconds: 3600,
    find: async (container) => {
      const sellers = await sellersWithOldPhotos(dbOf(container), before(container))
      return sellers.map((seller_id) => ({ seller_id }))
    },
  },
})
