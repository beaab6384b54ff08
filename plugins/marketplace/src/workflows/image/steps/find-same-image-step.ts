import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { known, SELLER_UNKNOWN } from "../../known"
import { marketOf } from "../../market-service"
import { findImage, touchImage, type ImageRow } from "../image-rows"
import { moveImage } from "../move-image"

type Input = { seller_id: string; sha256: string }

/** The same photo of the same seller, unless it failed: then it may be tried anew. */
export const findSameImageStep = createStep(
  "market-find-same-image-step",
  async ({ seller_id, sha256 }: Input, { container }) => {
    const [seller] = await marketOf(container).listSellers(
      { id: seller_id },
      { take: 1, select: ["id"] }
    )
    known(seller, ...SELLER_UNKNOWN)
    const image: ImageRow | null = (await findImage(container, seller_id, sha256)) ?? null
    if (image) await touchImage(container, image.id)
    if (image?.state !== "failed") return new StepResponse(image)
    // Whatever its failure has left to be removed goes now, before a new original takes its place.
    await moveImage(container, image.id)
    return new StepResponse(null)
  }
)
