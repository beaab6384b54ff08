import type { ImageVariant } from "../../types/market"

type Shown = { state: string; variants: ImageVariant[] }

/** A listing's photos as core's products show them: JPEG for old storefronts and letters, a small WebP as thumbnail. */
export function productPictures(images: readonly Shown[]) {
  const ready = images.filter(({ state, variants }) => state === "ready" && variants.length)
  const [first] = ready
  return {
    images: ready.map(({ variants }) => ({ url: sizesOf(variants, "jpeg").at(-1)!.url })),
    thumbnail: first && sizesOf(first.variants, "webp")[0]!.url,
  }
}

/** The sizes of a format, the smallest first; all sizes when that format was never made. */
function sizesOf(variants: readonly ImageVariant[], format: ImageVariant["format"]) {
  const made = variants.filter((variant) => variant.format === format)
  return (made.length ? made : [...variants]).sort((a, b) => a.width - b.width)
}
