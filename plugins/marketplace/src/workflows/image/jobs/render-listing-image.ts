import type { MedusaContainer } from "@medusajs/framework/types"
import { defineJob, enqueue, type JobContext } from "@xiangji/job-queue/jobs"
import { dueImages } from "../image-rows"
import { moveImage } from "../move-image"

type Payload = { image_id: string }

const NAME = "market-render-listing-image"

/** Rings for a photo. */
export const ringForImage = (container: MedusaContainer, image_id: string, seconds = 0) =>
  enqueue(container, NAME, { image_id }, seconds ? { delayMs: seconds * 1000 } : {})

async function renderListingImage({ payload, container, log, signal }: JobContext<Payload>) {
  const { error, retrySeconds } = await moveImage(container, payload.image_id, signal)
  if (error) log.warn("photo not rendered", { ...payload, error: error.message, retrySeconds })
  if (retrySeconds) await ringForImage(container, payload.image_id, retrySeconds)
}

export const renderListingImageJob = defineJob<Payload>({
  name: NAME,
  attempts: 3,
  backoffMs: 2_000,
  timeoutMs: 30 * 60_000, // on a busy machine the lowest priority waits long; a run that hangs ends much earlier
  // One photo is fetched or stored while the other is rendered; how many are rendered at once, the module decides.
  concurrency: 2,
  handle: renderListingImage,
  sweep: {
    everySeconds: 20,
    find: async (container) => (await dueImages(container)).map((image_id) => ({ image_id })),
  },
})
