import type { MedusaContainer } from "@medusajs/framework/types"
import { PictureFatal } from "../../images/child/picture-process"
import { PictureRefusal } from "../../images/render/refusal"
import { enterWithPhoto } from "../listing/enter-with-photo"
import {
  claimEnding,
  claimImage,
  endImage,
  failImage,
  releaseImage,
  type ImageRow,
} from "./image-rows"
import { ClaimLost, renderImage } from "./render-image"
import { showOnProducts } from "./show-on-products"
import { dropFiles } from "../files/stored-files"

/** What a run of a photo leaves to say: the error it met, and when the photo is due again. */
export type Outcome = { error?: Error; retrySeconds?: number }

/** A photo that killed its process may have met a machine short of memory, but hardly twice. */
const FATAL_TRIES = 2
const TRIES = 6

/** Does whatever is due for a photo: renders it, and sees to what has to follow. May run any number of times. */
export async function moveImage(
  container: MedusaContainer,
  id: string,
  signal?: AbortSignal
): Promise<Outcome> {
  const claim = await claimImage(container, id)
  const outcome = claim ? await attempt(container, claim, signal) : {}
  await endOf(container, id)
  return outcome
}

async function attempt(
  container: MedusaContainer,
  claim: ImageRow,
  signal?: AbortSignal
): Promise<Outcome> {
  try {
    await renderImage(container, claim, signal)
    return {}
  } catch (error) {
    if (error instanceof ClaimLost) return { error }
    if (signal?.aborted) {
      await releaseImage(container, claim, 0)
      throw error
    }
    const code = giveUpWith(error, claim.attempts)
    if (code) {
      await failImage(container, claim, code)
      return { error: error as Error }
    }
    const retrySeconds = 2 ** claim.attempts * 2
    await releaseImage(container, claim, retrySeconds)
    return { error: error as Error, retrySeconds }
  }
}

function giveUpWith(error: unknown, attempts: number): string | null {
  if (error instanceof PictureRefusal) return error.code
  if (error instanceof PictureFatal) return attempts < FATAL_TRIES ? null : "MARKET-IMAGE-11"
  return attempts < TRIES ? null : "MARKET-IMAGE-13"
}

/**
 * What follows, the original with its metadata first: it is removed whatever comes of the rest. A failed photo loses all
 * its files; a ready one appears on core's products and opens the shop to what waited for it. A listing that was being
 * written while its photo became ready is found by a second look.
 */
async function endOf(container: MedusaContainer, id: string): Promise<void> {
  const ended = await claimEnding(container, id)
  if (!ended) return
  const { state, original_file_id, variants } = ended
  const sizes = state === "failed" ? variants.map(({ file_id }) => file_id) : []
  await dropFiles(container, [original_file_id, ...sizes])
  if (state === "ready") {
    await showOnProducts(container, id)
    await enterWithPhoto(container, id)
  }
  await endImage(container, ended, state === "ready" && original_file_id !== null)
}
