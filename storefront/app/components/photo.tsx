import type { ImageVariant, Picture } from "~/lib/api/market-types"
import { mediaUrl, srcSetOf } from "~/lib/media"

type Props = {
  picture: Picture | null | undefined
  alt: string
  /** How wide the picture is shown, as in the `sizes` attribute. */
  sizes: string
  /** The main picture of a page loads at once, the others when they come near. */
  first?: boolean
}

/** Best first: a browser takes the first format that it knows. */
const FORMATS = ["avif", "webp"] as const

/** A browser that chooses no size itself gets one that a phone fills its width with. */
const FOR_OLD_BROWSERS = 600

/**
 * A picture in the smallest file that fills its place. Behind it lie its few blurred pixels, which came with the page; an
 * empty plate when there is none.
 */
export function Photo({ picture, alt, sizes, first }: Props) {
  const variants = [...(picture?.variants ?? [])].sort((a, b) => a.width - b.width)
  const blur = picture?.blur && <img className="photo-blur" src={picture.blur} alt="" />
  const biggest = variants.at(-1)
  if (!biggest)
    return (
      <span
        className={`photo ${blur ? "" : "photo-none"}`}
        role={alt ? "img" : undefined}
        aria-label={alt || undefined}
      >
        {blur}
      </span>
    )
  return (
    <span className="photo">
      {blur}
      <picture>
        {FORMATS.map((format) => {
          const srcSet = srcSetOf(variants, format)
          return srcSet && <source key={format} type={`image/${format}`} {...{ srcSet, sizes }} />
        })}
        <img
          src={mediaUrl(plainSize(variants).url)}
          srcSet={srcSetOf(variants, "jpeg")}
          sizes={sizes}
          alt={alt}
          width={biggest.width}
          height={biggest.height}
          loading={first ? "eager" : "lazy"}
          fetchPriority={first ? "high" : undefined}
          decoding="async"
        />
      </picture>
    </span>
  )
}

function plainSize(variants: ImageVariant[]): ImageVariant {
  const jpegs = variants.filter(({ format }) => format === "jpeg")
  return jpegs.find(({ width }) => width >= FOR_OLD_BROWSERS) ?? jpegs.at(-1) ?? variants.at(-1)!
}
