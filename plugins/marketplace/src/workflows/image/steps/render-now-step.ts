import { setTimeout as pause } from "node:timers/promises"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { pictureFault } from "../../../domain/picture-faults"
import { imageOf, type ImageRow } from "../image-rows"
import { moveImage } from "../move-image"
import { openingPictures } from "../opening-pictures"

type Input = { image: ImageRow; folder: string }

const PATIENCE_MS = 300_000

/** Renders a photo and waits until it is ready, also when a worker is faster. Its files go with the photo's row. */
export const renderNowStep = createStep(
  "market-render-now-step",
  async ({ image: { id, seller_id }, folder }: Input, { container }) => {
    await openingPictures(container).forget(folder)
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      await moveImage(container, id)
      const image = await imageOf(container, seller_id, id)
      if (image?.state === "ready") return new StepResponse(image, null)
      if (!image || image.state === "failed" || Date.now() > until)
        throw pictureFault(image?.error_code ?? "MARKET-IMAGE-13")
      await pause(100)
    }
  },
  async () => undefined // the step before it owns row and files
)
