import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineJob, type JobContext } from "@xiangji/job-queue/jobs"
import { dropFiles } from "../../files/stored-files"
import { forgetImage } from "../image-rows"
import { dismissedPhoto, putBackIfNamed } from "../unused/unused-photos"

type Payload = { image_id: string }

/** Removes all files of a photo that is marked as removed, and then its row; killed anywhere, the next round goes on. */
export const forgetPhotoJob = defineJob<Payload>({
  name: "market-forget-photo",
  attempts: 5,
  backoffMs: 60_000,
  timeoutMs: 60_000,
  async handle({ payload: { image_id }, container }: JobContext<Payload>) {
    const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await putBackIfNamed(db, image_id)
    const photo = await dismissedPhoto(db, image_id)
    if (!photo) return
    for (const id of [photo.original_file_id, ...photo.variants.map(({ file_id }) => file_id)])
      await dropFiles(container, [id])
    await forgetImage(container, image_id)
  },
  sweep: {
    everySeconds: 600,
    find: async (container) => {
      const db: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const ids: string[] = await db("market_listing_image")
        .whereRaw("deleted_at < now() - interval '10 minutes'")
        .orderBy("deleted_at")
        .limit(100)
        .pluck("id")
      return ids.map((image_id) => ({ image_id }))
    },
  },
})
