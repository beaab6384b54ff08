import type { LocalText } from "@xiangji/kernel"
import { pictureSentence } from "../../../../domain/picture-faults"
import type { ImageState, ImageVariant } from "../../../../types/market"
import type { ImageRow } from "../../../../workflows/image/image-rows"

/** A photo as its seller sees it on its way. */
export type ImageView = {
  id: string
  state: ImageState
  /** 0 to 1. */
  progress: number
  error: { code: string; messages: LocalText } | null
  /** A few blurred pixels as a data URL. */
  blur: string | null
  width: number | null
  height: number | null
  filename: string | null
  variants: Omit<ImageVariant, "file_id">[]
}

/** Sizes are shown when all of them are there. */
export function imageView(row: ImageRow): ImageView {
  const { id, state, progress, error_code, blur, width, height, filename } = row
  const variants = state === "ready" ? row.variants : []
  return {
    ...{ id, state, progress, blur, width, height, filename },
    error: error_code ? { code: error_code, messages: pictureSentence(error_code) } : null,
    variants: variants.map(({ file_id: _private, ...shown }) => shown),
  }
}
