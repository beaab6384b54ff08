import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { open } from "node:fs/promises"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PICTURE_FORMATS } from "../../domain/picture"
import { HEAD_BYTES, pictureKind } from "../../domain/picture-kind"
import { PictureRefusal } from "../../images/render/refusal"
import type { RenderedSize } from "../../images/render/render-picture"
import type { ImageVariant } from "../../types/market"
import { finishImage, noteProgress, type ImageRow } from "./image-rows"
import { openingPictures } from "./opening-pictures"
import { dropFiles, fetchFile, keepFiles } from "../files/stored-files"

/** Rendering is most of the work, storing the rest. */
const RENDERING = 0.9

/** How often a run says that it is alive; a photo may wait long for its turn, or for a busy machine. */
const BEAT_MS = 20_000

/** Somebody else has taken the photo over. */
export class ClaimLost extends Error {}

/**
 * Makes and stores all sizes of a claimed photo. May be stopped anywhere: files are written down before they are written,
 * and whoever takes over begins by removing them.
 */
export async function renderImage(
  container: MedusaContainer,
  claim: ImageRow,
  signal?: AbortSignal
): Promise<void> {
  const pictures = openingPictures(container)
  const work = await pictures.folder()
  const begun: ImageVariant[] = []
  const notes = inTurn()
  let reached = 0
  const note = async (progress: number) => {
    reached = progress
    if (!(await noteProgress(container, claim, { progress, variants: begun })))
      throw new ClaimLost()
  }
  const beat = setInterval(() => notes.add(() => note(reached)), BEAT_MS)
  try {
    await dropFiles(
      container,
      claim.variants.map(({ file_id }) => file_id)
    )
    await note(0)
    const file = join(work.path, "original")
    const kind = await fetchOriginal(container, claim, file)
    const made = await pictures
      .render({ file, kind, folder: work.path, signal }, ({ done, of }) => {
        // Said once for each width: the shop has better things to do.
        if (done % PICTURE_FORMATS.length === 0) notes.add(() => note((RENDERING * done) / of))
      })
      .finally(() => notes.settled())
    signal?.throwIfAborted()
    const files = made.map((size) => asFile(claim.id, size))
    await keepFiles(container, files, async (places) => {
      const sizes = made.map(({ file: _file, ...size }, index) => ({ ...size, ...places[index]! }))
      begun.push(...sizes)
      await note(RENDERING)
    })
    if (!(await finishImage(container, claim))) throw new ClaimLost()
  } catch (error) {
    // Nobody else knows of what was begun after the claim was lost.
    if (error instanceof ClaimLost)
      await dropFiles(
        container,
        begun.map(({ file_id }) => file_id)
      )
    throw error
  } finally {
    clearInterval(beat)
    await work.close()
  }
}

const asFile = (id: string, { width, format, file }: RenderedSize) => ({
  filename: `${id}-${width}.${format}`,
  mimeType: `image/${format}`,
  access: "public" as const,
  path: file,
})

/** Refuses an original that is not, to the last byte, what was uploaded: its upload was broken off. */
async function fetchOriginal(container: MedusaContainer, row: ImageRow, path: string) {
  const lost = () => new PictureRefusal("MARKET-IMAGE-13")
  if (!row.original_file_id) throw lost()
  await fetchFile(container, row.original_file_id, path).catch((error) => {
    throw isMissing(error) ? lost() : error
  })
  const hash = createHash("sha256")
  await pipeline(createReadStream(path), hash)
  if (hash.digest("hex") !== row.content_hash) throw lost()
  const handle = await open(path)
  const { buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
  await handle.close()
  const kind = pictureKind(buffer)
  if (!kind) throw lost()
  return kind
}

/** As the disk, and as S3 says it. */
const isMissing = (error: { code?: string; name?: string }) =>
  error.code === "ENOENT" || error.name === "NoSuchKey"

/** Runs one thing after the other, and hands on the first failure at the end. */
function inTurn() {
  let last = Promise.resolve()
  return {
    add(work: () => Promise<void>) {
      last = last.then(work)
      last.catch(() => undefined) // heard of in `settled`
    },
    settled: () => last,
  }
}
