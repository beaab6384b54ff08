import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { paperFault } from "../../domain/paper-faults"
import { pictureKind } from "../../domain/picture-kind"
import type { NewPhoto } from "../../modules/aftersales/sql/open-case"
import { cleanPhoto } from "../../papers/clean-photo"
import { dropInFlight, keepInFlight } from "../files/in-flight"

/**
 * Stores photos for `work`, which writes the row that names them; what it does not take is removed again. A photo is kept
 * as fresh pixels, without where and when it was taken.
 */
export async function withPhotos<Result>(
  container: MedusaContainer,
  uploads: readonly Buffer[],
  work: (photos: NewPhoto[]) => Promise<Result>
): Promise<Result> {
  const clean = await Promise.all(uploads.map(checked))
  const photos: NewPhoto[] = []
  try {
    for (const bytes of clean) photos.push(await keep(container, bytes))
    return await work(photos)
  } catch (error) {
    for (const { file_id } of photos) await dropInFlight(container, file_id)
    throw error
  }
}

function checked(upload: Buffer): Promise<Buffer> {
  const kind = pictureKind(upload)
  if (!kind) throw paperFault("MARKET-PAPER-02")
  if (kind === "heic" || kind === "avif") throw paperFault("MARKET-PAPER-03")
  return cleanPhoto(upload)
}

async function keep(container: MedusaContainer, bytes: Buffer): Promise<NewPhoto> {
  const { file_id } = await keepInFlight(container, {
    filename: `${generateEntityId(undefined, "asalp")}.jpg`,
    ...{ mimeType: "image/jpeg", bytes, access: "private" as const },
  })
  return { file_id, mime: "image/jpeg", size: bytes.length }
}
