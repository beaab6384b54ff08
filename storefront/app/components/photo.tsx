import type { ImageVariant, Picture } from "~/lib/api/market-types"
import { mediaUrl } from "~/lib/media"

type Props = {
  picture: Picture | null | undefined
  alt: string
  /** How wide the picture is shown, as in the `sizes` attribute. */
  sizes: string
  /** The main picture of a page loads at once, the others when they come near. */
  first?: boolean
}

/** A picture in the smallest size that fills its place; an empty plate when there is none. */
export function Photo({ picture, alt, sizes, first }: Props) {
  const variants = picture?.variants ?? []
  const biggest = [...variants].sort((a, b) => b.width - a.width)[0]
  if (!biggest) return <span className="photo photo-none" role="img" aria-label={alt} />
  const fallback = variants.filter(({ format }) => format === "jpeg")
  return (
    <picture className="photo">
      <source type="image/webp" srcSet={srcSet(variants, "webp")} sizes={sizes} />
      <img
        src={mediaUrl((fallback.find(({ width }) => width >= 600) ?? biggest).url)}
        srcSet={srcSet(variants, "jpeg")}
        sizes={sizes}
        alt={alt}
        width={biggest.width}
        height={biggest.height}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : undefined}
        decoding="async"
      />
    </picture>
  )
}

const srcSet = (variants: readonly ImageVariant[], format: ImageVariant["format"]) =>
  variants
    .filter((variant) => variant.format === format)
    .map(({ url, width }) => `${mediaUrl(url)} ${width}w`)
    .join(", ") || undefined
