import { say, useLang, useTexts } from "~/i18n"
import type { ListingDetail } from "~/lib/api/market-types"
import { Photo } from "../photo"

/** All pictures of a product; on a phone they are turned over by hand, side by side. */
export function ProductPhotos({ listing }: { listing: ListingDetail }) {
  const lang = useLang()
  const { product } = useTexts().shop
  const title = say(listing.title, lang)
  const pictures = listing.images.length ? listing.images : [listing.image]
  return (
    <div
      className="product-photos"
      role="group"
      aria-label={product.pictures}
      tabIndex={pictures.length > 1 ? 0 : undefined}
    >
      {pictures.map((picture, index) => (
        <Photo
          key={index}
          picture={picture}
          alt={index ? `${title} – ${product.picture(index + 1)}` : title}
          sizes="(min-width: 900px) 560px, 100vw"
          first={index === 0}
        />
      ))}
    </div>
  )
}
